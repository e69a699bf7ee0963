import type { IncomingMessage } from 'node:http';
import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate } from 'node:zlib';
import type { Body, Headers } from '../../model/exchange.ts';
import { keepBody } from '../keep-body.ts';

/** More than any menu needs; a sender that goes on is cut off. */
export const maxCallbackBytes = 32 * 1024 * 1024;

const decoders = {
  gzip: promisify(gunzip),
  'x-gzip': promisify(gunzip),
  deflate: promisify(inflate),
  br: promisify(brotliDecompress),
} as const;

/** A request's body as it came, and why it could not be read to its end. */
export interface ReadRequest {
  readonly body: Body;
  readonly problem?: 'tooLarge' | 'aborted' | 'encoding';
}

/** Header fields in wire order. */
export function headerPairs(rawHeaders: readonly string[]): Headers {
  const pairs: Array<readonly [string, string]> = [];
  for (let index = 0; index + 1 < rawHeaders.length; index += 2) pairs.push([rawHeaders[index] ?? '', rawHeaders[index + 1] ?? '']);
  return pairs;
}

async function decode(bytes: Buffer, encoding: string, limit: number): Promise<ReadRequest> {
  const decoder = Object.hasOwn(decoders, encoding) ? decoders[encoding as keyof typeof decoders] : undefined;
  if (decoder === undefined) return { body: keepBody(bytes), problem: 'encoding' };
  try {
    // The limit is on what comes out, so that a small body cannot become a large one.
    return { body: keepBody(await decoder(bytes, { maxOutputLength: limit })) };
  } catch (error) {
    const isTooLarge = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
    return { body: keepBody(bytes), problem: isTooLarge ? 'tooLarge' : 'encoding' };
  }
}

/** Reads a request's body up to the limit and undoes its content encoding. Never rejects. */
export async function readRequest(request: IncomingMessage, limit = maxCallbackBytes): Promise<ReadRequest> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  try {
    // Left open when it is too much: the answer still has to go out on it.
    for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
      bytes += chunk.byteLength;
      if (bytes > limit) return { body: keepBody(Buffer.concat(chunks), true), problem: 'tooLarge' };
      chunks.push(chunk);
    }
  } catch {
    return { body: keepBody(Buffer.concat(chunks), true), problem: 'aborted' };
  }
  const encoding = request.headers['content-encoding']?.trim().toLowerCase() ?? 'identity';
  const whole = Buffer.concat(chunks);
  return encoding === 'identity' || encoding === '' ? { body: keepBody(whole) } : decode(whole, encoding, limit);
}
