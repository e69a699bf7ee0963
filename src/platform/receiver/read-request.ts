import type { IncomingMessage } from 'node:http';
import type { Body, Headers } from '../../model/exchange.ts';
import { decodeBody } from '../decode-body.ts';
import { keepBody } from '../keep-body.ts';

/** More than any menu needs; a sender that goes on is cut off. */
export const maxCallbackBytes = 32 * 1024 * 1024;

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
  return decodeBody(Buffer.concat(chunks), request.headers['content-encoding'], limit);
}
