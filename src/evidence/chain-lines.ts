import { hash } from 'node:crypto';

/** What the first line of a journal follows. */
export const beforeFirst = '0'.repeat(64);

/** What ties a line of a journal to the one after it: SHA-256 in hexadecimal of its bytes, without its end. */
export function hashLine(line: string | Uint8Array): string {
  return hash('sha256', line, 'hex');
}

/** The line that carries an event: the event, and the hash of the line before it, so that no line can be changed, moved or taken out without its neighbours. */
export function chainLine(event: object, prev: string): string {
  // Written onto the end: to copy every event for one more member takes as long as to write it.
  return `${JSON.stringify(event).slice(0, -1)},"prev":${JSON.stringify(prev)}}`;
}
