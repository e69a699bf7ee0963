/** What the command line gets from the process that runs it. */
export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number };
  readonly stderr: NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number };
  readonly stdin: NodeJS.ReadableStream & { readonly isTTY?: boolean; readonly setRawMode?: (isRaw: boolean) => unknown };
  /** The version of Node that runs us, such as `v22.1.0`. */
  readonly nodeVersion: string;
  /** Prepares the process for a very long run. */
  readonly spareMemory?: () => Promise<void>;
  /** Aborted when the user interrupts. */
  readonly signal: AbortSignal;
}

/** Whether a CI server runs us. */
export function isCi({ env }: Pick<Surroundings, 'env'>): boolean {
  const value = env.CI ?? '';
  return value !== '' && value !== 'false' && value !== '0';
}
