import type { z } from 'zod';
import { authored } from '../input/authored.ts';
import { nearestWord } from '../input/nearest-word.ts';
import { phrase } from '../model/phrase.ts';

/** Refuses a name that is no IANA time zone. */
export function isTimeZone(name: string, context: z.core.$RefinementCtx<string>): void {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
  } catch {
    const nearest = nearestWord(name, Intl.supportedValuesOf('timeZone'));
    const hint = nearest === undefined ? phrase`write an IANA name, such as America/Toronto` : phrase`did you mean '${nearest}'?`;
    context.addIssue({ code: 'custom', message: authored`not a time zone`, params: { code: 'config.timeZone', hint } });
  }
}
