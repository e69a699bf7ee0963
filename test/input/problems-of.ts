import { InputError, type Problem } from '../../src/model/problem.ts';

/** The problems that some work ends in; none when it succeeds. */
export function problemsOf(work: () => unknown): readonly Problem[] {
  try {
    work();
    return [];
  } catch (error) {
    if (error instanceof InputError) return error.problems;
    throw error;
  }
}
