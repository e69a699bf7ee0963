import { z } from 'zod';
import { authored } from './authored.ts';
import { textWithUnit } from './hints.ts';
import { phrase } from '../model/phrase.ts';

const unitMs: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 };

/** The longest time that a timer can be set to. */
const longestMs = 2_147_483_647;

/** Reads `500ms`, `3s`, `1.5s`, `2m` or `1h` as whole milliseconds; undefined when it is no such text. */
export function parseDuration(text: string): number | undefined {
  const [, amount, unit] = /^(\d{1,10}(?:\.\d{1,3})?)(ms|s|m|h)$/.exec(text) ?? [];
  if (amount === undefined || unit === undefined) return undefined;
  const ms = Math.round(Number(amount) * (unitMs[unit] ?? 1) * 1000) / 1000;
  return Number.isInteger(ms) && ms <= longestMs ? ms : undefined;
}

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
  .describe('A duration: a number and one of the units ms, s, m, h, such as 500ms, 3s or 2m.');
