import { open } from 'node:fs/promises';
import { InputError } from '../model/problem.ts';

/** How much of a file is read, and what to say when there is none. */
export interface UserFileLimits {
  /** In bytes; one more is read, so that whoever asked sees that it was too much. */
  readonly limit: number;
  readonly hint: string;
}

/**
 * Reads a file that a person named.
 * @throws InputError when it is missing or cannot be read
 */
export async function readUserFile(file: string, { limit, hint }: UserFileLimits): Promise<Uint8Array> {
  try {
    const handle = await open(file, 'r');
    try {
      const chunks: Buffer[] = [];
      let bytes = 0;
      for await (const chunk of handle.createReadStream({ end: limit, autoClose: false }) as AsyncIterable<Buffer>) {
        chunks.push(chunk);
        bytes += chunk.byteLength;
      }
      return Buffer.concat(chunks, bytes);
    } finally {
      await handle.close();
    }
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    const message = isMissing ? `there is no ${file}` : `${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`;
    throw new InputError([{ code: isMissing ? 'input.notFound' : 'input.unreadable', message, hint }]);
  }
}
