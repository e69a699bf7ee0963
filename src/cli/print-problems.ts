import { phrase, verbatim, type Phrase } from '../model/phrase.ts';
import { EnvironmentError, HarnessFault, InputError, type Problem } from '../model/problem.ts';
import { exitCodes } from './exit-codes.ts';
import { tellStack } from './tell-stack.ts';
import type { Setting, Voice } from './voice.ts';

const kinds: Readonly<Record<'error' | 'warning' | 'fault', (said: Phrase) => Phrase>> = {
  error: (said) => phrase`error: ${said}`,
  warning: (said) => phrase`warning: ${said}`,
  fault: (said) => phrase`harness fault: ${said}`,
};

/** A problem as one line, and its hint as another. */
export function formatProblem({ location, message, hint, code }: Problem, { say }: Voice, kind: keyof typeof kinds = 'error'): string {
  const place = location === undefined ? '' : `${location} `;
  const line = say(kinds[kind](verbatim(`${place}${say(message)} [${code}]`)));
  return hint === undefined ? `${line}\n` : `${line}\n  ${say(phrase`hint: ${hint}`)}\n`;
}

/** Says on stderr what went wrong, and gives the exit code for it. */
export function printFailure(error: unknown, { stderr, env, voice }: Pick<Setting, 'stderr' | 'env' | 'voice'>): number {
  if (error instanceof InputError) {
    stderr.write(error.problems.map((problem) => formatProblem(problem, voice)).join(''));
    return exitCodes.badInput;
  }
  if (error instanceof EnvironmentError) {
    stderr.write(formatProblem(error.problem, voice));
    return exitCodes.incomplete;
  }
  const hint: Phrase = phrase`this is a fault of ppip and not of the POS; set PPIP_DEBUG=1 to see where it happened`;
  stderr.write(formatProblem({ ...problemOf(error), hint }, voice, 'fault'));
  if (error instanceof Error && (env.PPIP_DEBUG ?? '') !== '') stderr.write(`${tellStack(error)}\n`);
  return exitCodes.harnessFault;
}

function problemOf(error: unknown): Problem {
  if (error instanceof HarnessFault) return error.problem;
  return { code: 'harness.unexpected', message: verbatim(error instanceof Error ? error.message : String(error)) };
}
