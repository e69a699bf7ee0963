import { InputError, type Problem } from '../model/problem.ts';

/** Gathers problems, so that a person hears of all of them at once. */
export interface ProblemList {
  add(...problems: readonly Problem[]): void;
  /** Does some work; when it ends in an InputError its problems are gathered and there is no value. */
  attempt<T>(work: () => T): T | undefined;
  /** @throws InputError with everything gathered, by file and place, when there is anything */
  throwIfAny(): void;
}

/** An empty list of problems. */
export function openProblemList(): ProblemList {
  const gathered: Problem[] = [];
  return {
    add(...problems) {
      gathered.push(...problems);
    },
    attempt(work) {
      try {
        return work();
      } catch (error) {
        if (!(error instanceof InputError)) throw error;
        gathered.push(...error.problems);
        return undefined;
      }
    },
    throwIfAny() {
      if (gathered.length > 0) throw new InputError(gathered.sort(byPlace));
    },
  };
}

function byPlace(a: Problem, b: Problem): number {
  const [fileA, lineA, columnA] = splitLocation(a.location ?? '');
  const [fileB, lineB, columnB] = splitLocation(b.location ?? '');
  if (fileA !== fileB) return fileA < fileB ? -1 : 1;
  return lineA - lineB || columnA - columnB;
}

function splitLocation(location: string): readonly [file: string, line: number, column: number] {
  const [, file, line, column] = /^(.*):(\d+):(\d+)$/.exec(location) ?? [];
  return [file ?? location, Number(line ?? 0), Number(column ?? 0)];
}
