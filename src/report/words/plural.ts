import { isOne } from '../../model/phrase.ts';
import type { Language } from '../../model/text.ts';

/** The form that stands for so many, by the rule of the language: the first for a single thing, else the second. */
export function plural(language: Language, count: number, one: string, many: string): string {
  return isOne(language, count) ? one : many;
}

/** So many of a thing, as `2 orders`. */
export function countOf(language: Language, count: number, one: string, many: string): string {
  // Most counts need no separators, for which nothing need be loaded.
  const number = Number.isInteger(count) && Math.abs(count) < 1_000 ? String(count) : new Intl.NumberFormat(language === 'fr' ? 'fr-CA' : 'en-CA').format(count);
  return `${number} ${plural(language, count, one, many)}`.replace(/\u202F/gu, '\u00A0');
}
