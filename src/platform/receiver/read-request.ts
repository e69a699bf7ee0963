import type { IncomingMessage } from 'node:http';
import type { Body, Headers } from '../../model/exchange.ts';
import { decodeBody } from '../decode-body.ts';
import { keepBody } from '../keep-body.ts';
import { readBytes } from '../read-bytes.ts';

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
  const { bytes, problem } = await readBytes(request, limit);
  if (problem !== undefined) return { body: keepBody(bytes, true), problem };
  return decodeBody(bytes, request.headers['content-encoding'], limit);
}
