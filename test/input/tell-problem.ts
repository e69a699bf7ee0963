import { spellPhrase } from '../../src/model/phrase.ts';
import type { Problem } from '../../src/model/problem.ts';

/** A problem as it is told in English. */
export type ToldProblem = Omit<Problem, 'message' | 'hint'> & { readonly message: string; readonly hint?: string };

/** Tells a problem in English. */
export function tellProblem({ message, hint, ...rest }: Problem): ToldProblem {
  return { ...rest, message: spellPhrase(message), ...(hint !== undefined && { hint: spellPhrase(hint) }) };
}
