import type { StatusReading } from './read-status.ts';

/** What a status says, without what may differ between two deliveries of it. */
export function statusContent(status: StatusReading): string {
  return JSON.stringify([status.word, status.checkNumber, status.errors.map(({ code, message }) => [code, message])]);
}
