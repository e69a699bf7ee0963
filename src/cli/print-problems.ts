import { EnvironmentError, HarnessFault, InputError, type Problem } from '../model/problem.ts';
import { exitCodes } from './exit-codes.ts';
import type { Surroundings } from './surroundings.ts';

/** A problem as one line, and its hint as another. */
export function formatProblem({ location, message, hint, code }: Problem, kind = 'error'): string {
  const place = location === undefined ? '' : `${location} `;
  return `${kind}: ${place}${message} [${code}]${hint === undefined ? '' : `\n  hint: ${hint}`}\n`;
}

/** Says on stderr what went wrong, and gives the exit code for it. */
export function printFailure(error: unknown, { stderr, env }: Pick<Surroundings, 'stderr' | 'env'>): number {
  if (error instanceof InputError) {
    stderr.write(error.problems.map((problem) => formatProblem(problem)).join(''));
    return exitCodes.badInput;
  }
  if (error instanceof EnvironmentError) {
    stderr.write(formatProblem(error));
    return exitCodes.incomplete;
  }
  const fault = error instanceof Error ? error : new Error(String(error));
  const code = error instanceof HarnessFault ? error.code : 'harness.unexpected';
  const hint = 'this is a fault of ppip and not of the POS; set PPIP_DEBUG=1 to see where it happened';
  stderr.write(formatProblem({ code, message: fault.message, hint }, 'harness fault'));
  if ((env.PPIP_DEBUG ?? '') !== '') stderr.write(`${fault.stack ?? ''}\n`);
  return exitCodes.harnessFault;
}
