import type { IncomingMessage } from 'node:http';

/** A request's body as it came, and why that is not all of it. */
export interface ReadBytes {
  readonly bytes: Buffer;
  readonly problem?: 'tooLarge' | 'aborted';
}

/** Reads a request's body up to a limit in bytes. Never rejects. */
export async function readBytes(request: IncomingMessage, limit: number): Promise<ReadBytes> {
  const chunks: Buffer[] = [];
  let count = 0;
  try {
    // Left open when it is too much: the answer still has to go out on it.
    for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
      count += chunk.byteLength;
      if (count > limit) return { bytes: Buffer.concat(chunks), problem: 'tooLarge' };
      chunks.push(chunk);
    }
  } catch {
    return { bytes: Buffer.concat(chunks), problem: 'aborted' };
  }
  return { bytes: Buffer.concat(chunks) };
}
