/** What the command line gets from the process that runs it. */
export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number };
  readonly stderr: NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number };
  readonly stdin: NodeJS.ReadableStream & { readonly isTTY?: boolean; readonly setRawMode?: (isRaw: boolean) => unknown };
  /** The version of Node that runs us, such as `v22.1.0`. */
  readonly nodeVersion: string;
  /** Undefined where the process is somebody else's. */
  readonly heap?: () => Promise<Heap>;
  /** Aborted when the user interrupts. */
  readonly signal: AbortSignal;
}

/** How the process spends memory. */
export interface Heap {
  /** Grows no further until it is known what is to come. */
  hold(): void;
  /** Grows as usual. */
  release(): void;
  /** Collects more often than usual, for the rest of a very long run: a third less memory, and a seventh more work. */
  spare(): void;
}

/** Whether a CI server runs us. */
export function isCi({ env }: Pick<Surroundings, 'env'>): boolean {
  const value = env.CI ?? '';
  return value !== '' && value !== 'false' && value !== '0';
}
