import type { z } from 'zod';
import { authored } from '../input/authored.ts';
import { nearestWord } from '../input/nearest-word.ts';
import { phrase } from '../model/phrase.ts';

/** Refuses a name that is no IANA time zone. */
export function isTimeZone(name: string, context: z.core.$RefinementCtx<string>): void {
  // Nearly everybody writes one of these, and making a format takes several times as long as listing them.
  if (zones().has(name)) return;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
  } catch {
    const nearest = nearestWord(name, [...zones()]);
    const hint = nearest === undefined ? phrase`write an IANA name, such as America/Toronto` : phrase`did you mean '${nearest}'?`;
    context.addIssue({ code: 'custom', message: authored`not a time zone`, params: { code: 'config.timeZone', hint } });
  }
}

let known: ReadonlySet<string> | undefined;

/** The names that the platform lists; it takes others too, such as those that a zone had before. */
function zones(): ReadonlySet<string> {
  known ??= new Set(Intl.supportedValuesOf('timeZone'));
  return known;
}
