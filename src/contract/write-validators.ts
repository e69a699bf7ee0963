import standalone from 'ajv/dist/standalone/index.js';
import type { JsonObject } from '../model/json.ts';
import { compileOne, createValidator } from './create-validator.ts';

/**
 * The schemas of a catalogue as the text of a module, for the build: its `answers` say whether a value is valid and no more, its `digest` names the
 * catalogue.
 * @throws Error that names the schema when one is wrong
 */
export function writeValidators(schemas: Readonly<Record<string, JsonObject>>, digest: string): string {
  const ajv = createValidator(schemas, false, { source: true });
  const names = Object.keys(schemas);
  for (const name of names) compileOne(ajv, name);
  const code = standalone.default(ajv, Object.fromEntries(names.map((name, index) => [`answer${index}`, name])));
  const answers = names.map((name, index) => `${JSON.stringify(name)}: exports.answer${index}`).join(', ');
  return `${code}\nexports.digest = ${JSON.stringify(digest)};\nexports.answers = { ${answers} };\n`;
}
