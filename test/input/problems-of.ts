import { InputError } from '../../src/model/problem.ts';
import { tellProblem, type ToldProblem } from './tell-problem.ts';

/** The problems that some work ends in; none when it succeeds. */
export function problemsOf(work: () => unknown): readonly ToldProblem[] {
  try {
    work();
    return [];
  } catch (error) {
    if (error instanceof InputError) return error.problems.map(tellProblem);
    throw error;
  }
}
