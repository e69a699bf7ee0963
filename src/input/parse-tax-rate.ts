import { z } from 'zod';
import { authored } from './authored.ts';
import { textWithUnit } from './hints.ts';
import { phrase } from '../model/phrase.ts';

/** Reads `9.975%` exactly, in thousandths of a percent: 9975. Undefined when it is no such text, or has more than three decimals. */
export function parseTaxRate(text: string): number | undefined {
  const [, whole, decimals = ''] = /^(\d{1,3})(?:\.(\d{1,3}))?%$/.exec(text) ?? [];
  return whole === undefined ? undefined : Number(whole) * 1000 + Number(decimals.padEnd(3, '0'));
}

const howToWrite = phrase`write a percentage with at most three decimals: '9.975%'`;

/** A tax rate in YAML, such as `9.975%`; becomes thousandths of a percent. */
export const taxRateText = textWithUnit(() => '%', (text) => parseTaxRate(text) !== undefined, howToWrite)
  .transform((text, context) => {
    const rate = parseTaxRate(text);
    if (rate !== undefined) return rate;
    context.addIssue({
      code: 'custom',
      message: authored`'${text}' is not a tax rate`,
      params: { code: 'input.taxRate', hint: howToWrite },
    });
    return z.NEVER;
  })
  .describe('A percentage with at most three decimals, such as 9.975%.');
