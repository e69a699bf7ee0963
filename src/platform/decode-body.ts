import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate } from 'node:zlib';
import type { Body } from '../model/exchange.ts';
import { keepBody } from './keep-body.ts';

const decoders = {
  gzip: promisify(gunzip),
  'x-gzip': promisify(gunzip),
  deflate: promisify(inflate),
  br: promisify(brotliDecompress),
} as const;

/** A body with its content encoding undone; as it came, with the reason, when that cannot be. */
export interface DecodedBody {
  readonly body: Body;
  readonly problem?: 'tooLarge' | 'encoding';
}

/** Undoes a content encoding, up to a limit in bytes on what comes out, so that a small body cannot become a large one. Never rejects. */
export async function decodeBody(bytes: Buffer, contentEncoding: string | undefined, limit: number): Promise<DecodedBody> {
  const encoding = contentEncoding?.trim().toLowerCase() ?? '';
  if (encoding === 'identity' || encoding === '' || bytes.byteLength === 0) return { body: keepBody(bytes) };
  const decoder = Object.hasOwn(decoders, encoding) ? decoders[encoding as keyof typeof decoders] : undefined;
  if (decoder === undefined) return { body: keepBody(bytes), problem: 'encoding' };
  try {
    return { body: keepBody(await decoder(bytes, { maxOutputLength: limit })) };
  } catch (error) {
    const isTooLarge = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
    return { body: keepBody(bytes), problem: isTooLarge ? 'tooLarge' : 'encoding' };
  }
}
