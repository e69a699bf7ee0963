import { z } from 'zod';
import type { AssumptionKind } from '../model/assumption.ts';
import type { Json } from '../model/json.ts';
import { phrase, type Phrase } from '../model/phrase.ts';
import { durationText } from '../input/duration-text.ts';
import type { Reading } from '../input/reading.ts';

const word = z.string().regex(/\S/);
// A request's path is looked up without its last slash and without its query: a position with either would never be met.
const path = z.string().regex(/^\/[^\s?#]*$/).transform((text) => text.replace(/(?<=.)\/+$/, ''));
const place = z.string().regex(/^(?:header:[!#$%&'*+.^_`|~\w-]+|(?:\/(?:[^~]|~[01])*)?)$/);
const status = z.int().min(100).max(599);

/** What each kind takes, in zod and in words. */
const forms: Readonly<Record<AssumptionKind, { readonly schema: z.ZodType<Json>; readonly expected: Phrase; readonly example: string }>> = {
  path: { schema: path, expected: phrase`a path that begins with '/', without a query`, example: '/v2/order/status' },
  // One path is a list of one: that is what people write.
  paths: {
    schema: z.union([path.transform((one) => [one]), z.array(path).min(1)]),
    expected: phrase`a path that begins with '/', without a query, or a list of them`,
    example: '[/order/refund, /v2/order/refund]',
  },
  words: { schema: z.array(word).min(1), expected: phrase`a list of words`, example: '[ACCEPTED, Completed]' },
  pointers: {
    schema: z.array(place).min(1),
    expected: phrase`a list of JSON pointers or 'header:<name>'`,
    example: '[/requestId, header:x-ueat-requestid]',
  },
  duration: { schema: durationText, expected: phrase`a duration`, example: '10s' },
  number: { schema: z.number(), expected: phrase`a number`, example: '3' },
  statuses: { schema: z.array(status).min(1), expected: phrase`a list of HTTP statuses from 100 to 599`, example: '[401, 403]' },
  text: { schema: word, expected: phrase`text`, example: 'Takeout' },
};

/** Reads a position of a kind: checks its form, and turns a duration into milliseconds. */
export function normalisePosition(kind: AssumptionKind, position: unknown): Reading<Json> {
  const { schema, expected, example } = forms[kind];
  const result = schema.safeParse(position);
  if (result.success) return { kind: 'read', value: result.data };
  return { kind: 'wrong', message: phrase`expected ${expected}`, hint: phrase`such as ${example}` };
}
