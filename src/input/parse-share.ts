import { z } from 'zod';
import { phrase } from '../model/phrase.ts';
import { authored } from './authored.ts';
import { textWithUnit } from './hints.ts';
import { parseTaxRate } from './parse-tax-rate.ts';

const howToWrite = phrase`write a percentage up to 100 with at most three decimals: '98%'`;
const whole = 100_000;

/** Reads `99.5%` exactly, in thousandths of a percent: 99500. Undefined when it is no such text, or more than the whole. */
export function parseShare(text: string): number | undefined {
  const share = parseTaxRate(text);
  return share === undefined || share > whole ? undefined : share;
}

/** A share in YAML, such as `98%`; becomes thousandths of a percent. */
export const shareText = textWithUnit(() => '%', (text) => parseShare(text) !== undefined, howToWrite)
  .transform((text, context) => {
    const share = parseShare(text);
    if (share !== undefined) return share;
    context.addIssue({ code: 'custom', message: authored`'${text}' is not a percentage`, params: { code: 'input.format', hint: howToWrite } });
    return z.NEVER;
  })
  .meta({ description: 'A percentage up to 100 with at most three decimals, such as 98%.', pattern: '^\\d{1,3}(?:\\.\\d{1,3})?%$' });
