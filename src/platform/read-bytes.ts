import type { IncomingMessage } from 'node:http';

/** A request's body as it came, and why that is not all of it. */
export interface ReadBytes {
  readonly bytes: Buffer;
  readonly problem?: 'tooLarge' | 'aborted';
}

/** Reads a request's body up to a limit in bytes. Never rejects. */
export function readBytes(request: IncomingMessage, limit: number): Promise<ReadBytes> {
  const chunks: Buffer[] = [];
  let count = 0;
  return new Promise((resolve) => {
    const finish = (problem?: ReadBytes['problem']): void => {
      request.off('data', take).off('end', end).off('error', breakOff).off('close', breakOff);
      resolve({ bytes: chunks.length === 1 && chunks[0] !== undefined ? chunks[0] : Buffer.concat(chunks), ...(problem !== undefined && { problem }) });
    };
    const take = (chunk: Buffer): void => {
      count += chunk.byteLength;
      if (count <= limit) {
        chunks.push(chunk);
        return;
      }
      // Left open when it is too much: the answer still has to go out on it.
      request.pause();
      finish('tooLarge');
    };
    const end = (): void => { finish(); };
    const breakOff = (): void => { finish('aborted'); };
    if (request.destroyed) breakOff();
    else request.on('data', take).on('end', end).on('error', breakOff).on('close', breakOff);
  });
}
