/** A date in the form of HTTP (RFC 9110 §5.6.7), the only one that senders may write. */
const httpDate = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/;

/**
 * What a `Retry-After` asks for, in milliseconds from now (RFC 9110 §10.2.3): seconds, or an HTTP date.
 * @param nowMs the wall clock, in epoch milliseconds
 * @returns undefined when it is missing or says neither
 */
export function readRetryAfterMs(value: string | undefined, nowMs: number): number | undefined {
  const text = value?.trim() ?? '';
  if (/^\d{1,9}(?:\.\d{1,3})?$/.test(text)) return Math.ceil(Number(text) * 1000);
  if (!httpDate.test(text)) return undefined;
  const date = Date.parse(text);
  return Number.isNaN(date) ? undefined : Math.max(0, date - nowMs);
}
