import type { Body } from '../model/exchange.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Bytes as evidence: text when they are valid UTF-8, else base64; what is beyond the limit is cut and marked. */
export function keepBody(bytes: Uint8Array, isTruncated = false): Body {
  const base = { bytes: bytes.byteLength, truncated: isTruncated };
  try {
    return { encoding: 'utf8', content: utf8.decode(bytes), ...base };
  } catch {
    return { encoding: 'base64', content: Buffer.from(bytes).toString('base64'), ...base };
  }
}

/** A text as a body. */
export function textBody(text: string): Body {
  return { encoding: 'utf8', content: text, bytes: Buffer.byteLength(text), truncated: false };
}
