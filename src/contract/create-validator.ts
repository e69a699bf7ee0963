import type { Ajv2020, CodeOptions, ValidateFunction } from 'ajv/dist/2020.js';
import type { JsonObject } from '../model/json.ts';
import { loadAjv } from './load-ajv.ts';

/**
 * A compiler that knows these schemas by their names.
 * @param allErrors whether all that is wrong with a value is found, or the first thing
 * @param code how it writes validators
 * @throws Error that names the schema when one is wrong
 */
export function createValidator(schemas: Readonly<Record<string, JsonObject>>, allErrors: boolean, code: CodeOptions = {}): Ajv2020 {
  const { Ajv2020, addFormats } = loadAjv();
  const ajv = new Ajv2020({ allErrors, verbose: code.source !== true, strict: true, allowUnionTypes: true, strictRequired: false, logger: false, code });
  addFormats(ajv);
  for (const [name, schema] of Object.entries(schemas)) naming(name, () => ajv.addSchema(schema, name));
  return ajv;
}

/** The validator of one schema. @throws Error that names the schema when it is wrong */
export function compileOne(ajv: Ajv2020, name: string): ValidateFunction {
  const validate = naming(name, () => ajv.getSchema(name));
  if (validate === undefined) throw new Error(`the schema "${name}" cannot be found under its name`);
  return validate;
}

function naming<T>(name: string, compile: () => T): T {
  try {
    return compile();
  } catch (error) {
    throw new Error(`the schema "${name}" is wrong: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}
