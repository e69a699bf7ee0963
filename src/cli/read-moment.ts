import { phrase } from '../model/phrase.ts';
import { InputError } from '../model/problem.ts';

/**
 * A day, which lasts until it is over in UTC, or a moment, in milliseconds since the epoch.
 * @throws InputError `usage.date`
 */
export function readMoment(text: string): number {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(text);
  const at = isDay ? Date.parse(`${text}T23:59:59.999Z`) : /^\d{4}-\d{2}-\d{2}T.*(?:Z|[+-]\d{2}:\d{2})$/.test(text) ? Date.parse(text) : Number.NaN;
  // Days that there are not roll over into the next month.
  if (!Number.isNaN(at) && (!isDay || new Date(at).toISOString().startsWith(text))) return at;
  throw new InputError([{ code: 'usage.date', message: phrase`'${text}' is no date`, hint: phrase`write a day as 2026-12-31, or a moment as 2026-12-31T12:00:00Z` }]);
}
