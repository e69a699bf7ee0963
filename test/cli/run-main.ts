import { PassThrough, Writable } from 'node:stream';
import { main } from '../../src/cli/main.ts';
import type { Surroundings } from '../../src/cli/surroundings.ts';

/** What the command line did. */
export interface Ended {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** What it was surrounded by; without anything: no terminal, no variables. */
export interface Around {
  readonly env?: Readonly<Record<string, string>>;
  readonly isTTY?: boolean;
  /** How wide stdout and stderr say that they are. */
  readonly columns?: number;
  readonly signal?: AbortSignal;
  readonly nodeVersion?: string;
  readonly heap?: Surroundings['heap'];
  /** What stands on standard input. */
  readonly stdin?: string | Uint8Array;
}

/** Keeps what is written; as a terminal it takes the cursor's moves, and shows them as nothing. */
class Gathering extends Writable {
  readonly isTTY: boolean;
  readonly columns: number;
  text = '';

  constructor(isTTY: boolean, columns: number) {
    super();
    this.columns = columns;
    this.isTTY = isTTY;
  }

  cursorTo(): boolean { return true; }

  moveCursor(): boolean { return true; }

  clearLine(): boolean { return true; }

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: () => void): void {
    this.text += chunk.toString('utf8');
    done();
  }
}

/** Runs the command line in this process, with streams of its own. */
export async function runMain(argv: readonly string[], { env = {}, isTTY = false, columns = 100, signal = new AbortController().signal, stdin: given = '', nodeVersion = 'v22.1.0', heap }: Around = {}): Promise<Ended> {
  const stdout = new Gathering(isTTY, columns);
  const stderr = new Gathering(isTTY, columns);
  const stdin = new PassThrough();
  stdin.end(given);
  const exitCode = await main(argv, { env, stdout, stderr, stdin, signal, nodeVersion, ...(heap !== undefined && { heap }) });
  return { exitCode, stdout: stdout.text, stderr: stderr.text };
}
