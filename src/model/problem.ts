import { spellPhrase, type Phrase } from './phrase.ts';

/** One thing wrong with what a person wrote, with the place and the way out. */
export interface Problem {
  /** Stable, such as `input.unknownKey`. */
  readonly code: string;
  readonly message: Phrase;
  /** What to do about it. */
  readonly hint?: Phrase;
  /** `file:line:column`, or less where there is no file. */
  readonly location?: string;
  /** What it is about, where somebody must know that without reading the words. */
  readonly about?: 'secret';
}

/** Bad input: usage, ppip.yaml or catalogue. Nothing was sent. Exit code 2. */
export class InputError extends Error {
  override readonly name = 'InputError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map((problem) => [problem.location, spellPhrase(problem.message)].filter(Boolean).join(' ')).join('\n'));
    this.problems = problems;
  }
}

/** The surroundings do not allow a run, such as a port that is taken. Exit code 3. */
export class EnvironmentError extends Error {
  override readonly name = 'EnvironmentError';
  readonly code: string;
  readonly problem: Problem;

  constructor(code: string, message: Phrase, hint: Phrase) {
    super(spellPhrase(message));
    this.code = code;
    this.problem = { code, message, hint };
  }
}

/** The harness itself cannot work, such as a disk that takes no more evidence. Exit code 70. */
export class HarnessFault extends Error {
  override readonly name = 'HarnessFault';
  readonly code: string;
  readonly problem: Problem;

  constructor(code: string, message: Phrase, options?: ErrorOptions) {
    super(spellPhrase(message), options);
    this.code = code;
    this.problem = { code, message };
  }
}
