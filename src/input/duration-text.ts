import { z } from 'zod';
import { authored } from './authored.ts';
import { textWithUnit } from './hints.ts';
import { parseDuration } from '../model/parse-duration.ts';
import { phrase } from '../model/phrase.ts';

const howToWrite = phrase`write a number and a unit: '500ms', '3s' or '2m'`;

/** Nobody waits a thousand seconds for an answer: such a number was meant in milliseconds. */
const unitFor = (amount: number): string => (amount < 1000 ? 's' : 'ms');
const isWait = (text: string): boolean => (parseDuration(text) ?? 0) > 0;

/** A duration in YAML, such as `3s`; becomes milliseconds. */
export const durationText = textWithUnit(unitFor, isWait, howToWrite)
  .transform((text, context) => {
    const ms = parseDuration(text);
    if (ms !== undefined) return ms;
    context.addIssue({
      code: 'custom',
      message: authored`'${text}' is not a duration`,
      params: { code: 'input.duration', hint: howToWrite },
    });
    return z.NEVER;
  })
  .meta({ description: 'A duration: a number and one of the units ms, s, m, h, such as 500ms, 3s or 2m.', pattern: '^\\d{1,10}(?:\\.\\d{1,3})?(?:ms|s|m|h)$' });
