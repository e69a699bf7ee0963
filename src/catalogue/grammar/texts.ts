import { z } from 'zod';
import { authored } from '../../input/authored.ts';

/** Text that says something. */
export const someText = z.string().regex(/\S/, authored`must not be empty`);

/** An id: letters, digits, `.`, `_` and `-`, so that addresses such as `scenario/step/check` can be taken apart again. */
export const idText = z
  .string()
  .regex(/^[A-Za-z0-9][\w.-]*$/, authored`an id is made of letters, digits, dots, dashes and underscores`)
  .describe('An id: letters, digits, dots, dashes and underscores.');

/** A scenario's id: its path in the catalogue without `.yaml`. */
export const scenarioIdText = z
  .string()
  .regex(/^[A-Za-z0-9][\w.-]*(?:\/[A-Za-z0-9][\w.-]*)*$/, authored`a scenario's id is its path in the catalogue without .yaml`)
  .describe("The scenario's path in the catalogue without .yaml, such as status/resend-after-rejection.");

/** Words in both languages. */
export const localizedText = z.strictObject({ en: someText, fr: someText }).describe('Words in English and French.');

/** An RFC 6901 pointer to something inside a body. */
export const pointerText = z
  .string()
  .regex(/^(?:\/(?:[^~]|~[01])*)$/, authored`a JSON pointer begins with '/', and has '~' only as '~0' or '~1'`)
  .describe('A JSON pointer (RFC 6901), such as /Items/0/Id.');
