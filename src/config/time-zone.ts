import type { z } from 'zod';
import { nearestWord } from '../input/nearest-word.ts';

/** Refuses a name that is no IANA time zone. */
export function isTimeZone(name: string, context: z.core.$RefinementCtx<string>): void {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
  } catch {
    const nearest = nearestWord(name, Intl.supportedValuesOf('timeZone'));
    const hint = nearest === undefined ? 'write an IANA name, such as America/Toronto' : `did you mean '${nearest}'?`;
    context.addIssue({ code: 'custom', message: 'not a time zone', params: { code: 'config.timeZone', hint } });
  }
}
