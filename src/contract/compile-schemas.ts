import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { Json, JsonObject } from '../model/json.ts';
import { createAskBranch } from './ask-branch.ts';
import { canonicalNames } from './canonical-names.ts';
import { hasMoreNodes } from './has-more-nodes.ts';
import { refineBranches } from './refine-branches.ts';
import { describeSchemaError, type SchemaViolation } from './schema-violation.ts';

export type { SchemaViolation } from './schema-violation.ts';

/** More than anybody reads of one body. */
const violationLimit = 20;
/** Collecting every error costs the square of their number: in a larger value only the first is looked for. */
const nodeLimit = 50_000;

type Schemas = Readonly<Record<string, JsonObject>>;

/** Every schema of a catalogue, compiled. */
export interface SchemaBook {
  /** The names of the schemas, such as `menu.json`. */
  readonly names: readonly string[];
  /**
   * What is wrong with a value, at most 20 entries; pointers lead into the value as it was sent. Members whose names differ from the
   * schema's only in case are taken for those.
   * @throws Error when there is no schema of that name
   */
  violations(name: string, value: Json): readonly SchemaViolation[];
}

/**
 * Compiles JSON Schemas (2020-12), which may refer to each other by name.
 * @throws Error that names the schema when one is wrong
 */
export function compileSchemas(schemas: Schemas): SchemaBook {
  const thorough = createValidator(schemas, true);
  const validators = new Map(Object.keys(schemas).map((name) => [name, compileOne(thorough, name)]));
  const askBranch = createAskBranch(thorough, schemas);
  let quick: Ajv2020 | undefined;
  const findQuick = (name: string): ValidateFunction => compileOne(quick ??= createValidator(schemas, false), name);

  return {
    names: [...validators.keys()],
    violations(name, value) {
      const schema = schemas[name];
      const validator = validators.get(name);
      if (schema === undefined || validator === undefined) {
        throw new Error(`there is no schema "${name}"; there are ${[...validators.keys()].join(', ')}`);
      }
      const canonical = canonicalNames(schema, value);
      const isLarge = hasMoreNodes(canonical.value, nodeLimit);
      const validate = isLarge ? findQuick(name) : validator;
      if (validate(canonical.value)) return [];
      const found = validate.errors ?? [];
      const errors: readonly ErrorObject[] = isLarge ? found.slice(-1) : refineBranches(found, askBranch);
      return errors.slice(0, violationLimit).map((error) => describeSchemaError(error, canonical.toSent));
    },
  };
}

function createValidator(schemas: Schemas, allErrors: boolean): Ajv2020 {
  const ajv = new Ajv2020({ allErrors, verbose: true, strict: true, allowUnionTypes: true, strictRequired: false, logger: false });
  addFormats.default(ajv);
  for (const [name, schema] of Object.entries(schemas)) naming(name, () => ajv.addSchema(schema, name));
  return ajv;
}

function compileOne(ajv: Ajv2020, name: string): ValidateFunction {
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
