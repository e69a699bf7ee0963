import { createHash } from 'node:crypto';

/** A text cut to `limit` characters, with an ellipsis in place of the rest: what strangers send is kept, but never at any length. */
export function capText(text: string, limit: number): string {
  return text.length <= limit ? text : `${text.slice(0, limit - 1)}…`;
}

/** The same for texts that are compared: what is cut off leaves a digest, so that two that differ at their end still do. */
export function capIdentifier(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const digest = createHash('sha256').update(text).digest('hex').slice(0, 12);
  return `${text.slice(0, limit - digest.length - 1)}…${digest}`;
}
