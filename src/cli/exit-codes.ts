/** Every exit code of the command line (design §6). */
export const exitCodes = {
  passed: 0,
  failed: 1,
  badInput: 2,
  incomplete: 3,
  evidence: 4,
  harnessFault: 70,
  interrupted: 130,
} as const;

/** The exit code of a verdict. */
export function exitCodeOf({ verdict, interrupted }: { readonly verdict: 'passed' | 'failed' | 'incomplete'; readonly interrupted: boolean }): number {
  return interrupted ? exitCodes.interrupted : exitCodes[verdict];
}
