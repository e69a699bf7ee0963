/** The names of things in a package. */
export const packageNames = { envelope: 'attestation.dsse.json', run: 'run' } as const;
