import { z } from 'zod';
import { authored } from './authored.ts';
import { textWithUnit } from './hints.ts';
import { phrase } from '../model/phrase.ts';

const periodSeconds: Readonly<Record<string, number>> = { s: 1, m: 60 };

/** Reads `5/s` or `30/m` as a number per second, above zero; undefined when it is no such text. */
export function parseRate(text: string): number | undefined {
  const [, amount, period] = /^(\d{1,6}(?:\.\d{1,3})?)\/(s|m)$/.exec(text) ?? [];
  if (amount === undefined || period === undefined) return undefined;
  const perSecond = Number(amount) / (periodSeconds[period] ?? 1);
  return perSecond > 0 ? perSecond : undefined;
}

const howToWrite = phrase`write a number above zero for a second or a minute: '5/s' or '30/m'`;

/** A rate in YAML, such as `5/s`; becomes a number per second. */
export const rateText = textWithUnit(() => '/s', (text) => parseRate(text) !== undefined, howToWrite)
  .transform((text, context) => {
    const perSecond = parseRate(text);
    if (perSecond !== undefined) return perSecond;
    context.addIssue({
      code: 'custom',
      message: authored`'${text}' is not a rate`,
      params: { code: 'input.rate', hint: howToWrite },
    });
    return z.NEVER;
  })
  .describe('A rate: how many for a second or a minute, such as 5/s or 30/m.');
