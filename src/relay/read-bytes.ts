import type { IncomingMessage } from 'node:http';

/** A request's body as it came; `tooLarge` beyond the limit in bytes, undefined when the sender broke it off. Never rejects. */
export async function readBytes(request: IncomingMessage, limit: number): Promise<Buffer | 'tooLarge' | undefined> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  try {
    for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
      bytes += chunk.byteLength;
      if (bytes > limit) return 'tooLarge';
      chunks.push(chunk);
    }
    return Buffer.concat(chunks);
  } catch {
    return undefined;
  }
}
