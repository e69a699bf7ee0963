import { harnessVersion } from '../model/version.ts';
import { exitCodes } from './exit-codes.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * Runs the command line.
 * @param argv the arguments after the program's name
 * @returns the exit code (design §6); never rejects
 */
export async function main(argv: readonly string[], surroundings: Surroundings): Promise<number> {
  if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
    // Scripts ask this often, and it needs nothing else to be loaded.
    surroundings.stdout.write(`${harnessVersion}\n`);
    return exitCodes.passed;
  }
  const { runProgram } = await import('./run-program.ts');
  return runProgram(argv, surroundings);
}
