/** One thing wrong with what a person wrote, with the place and the way out. */
export interface Problem {
  /** Stable, such as `input.unknownKey`. */
  readonly code: string;
  readonly message: string;
  /** What to do about it. */
  readonly hint?: string;
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
    super(problems.map((problem) => [problem.location, problem.message].filter(Boolean).join(' ')).join('\n'));
    this.problems = problems;
  }
}

/** The surroundings do not allow a run, such as a port that is taken. Exit code 3. */
export class EnvironmentError extends Error {
  override readonly name = 'EnvironmentError';
  readonly code: string;
  readonly hint: string;

  constructor(code: string, message: string, hint: string) {
    super(message);
    this.code = code;
    this.hint = hint;
  }
}

/** The harness itself cannot work, such as a disk that takes no more evidence. Exit code 70. */
export class HarnessFault extends Error {
  override readonly name = 'HarnessFault';
  readonly code: string;

  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
