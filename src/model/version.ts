/** The harness's version, as package.json has it (a test holds them together). */
export const harnessVersion = '0.1.0';
