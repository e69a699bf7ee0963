import type { Ajv2020, ErrorObject } from 'ajv/dist/2020.js';
import type { Json, JsonObject } from '../model/json.ts';
import { createAskBranch } from './ask-branch.ts';
import { canonicalNames } from './canonical-names.ts';
import { compileOne, createValidator } from './create-validator.ts';
import { hasMoreNodes } from './has-more-nodes.ts';
import { refineBranches } from './refine-branches.ts';
import { describeSchemaError, type SchemaViolation } from './schema-violation.ts';

export type { SchemaViolation } from './schema-violation.ts';

/** More than anybody reads of one body. */
const violationLimit = 20;
/** Collecting every error costs the square of their number: in a larger value only the first is looked for. */
const nodeLimit = 50_000;

type Schemas = Readonly<Record<string, JsonObject>>;

/** Whether a value is valid, by the name of the schema: what was compiled when ppip was built, and says no more than that. */
export type SchemaAnswers = Readonly<Record<string, (value: Json) => boolean>>;

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
  const find = compileFinder(schemas);
  return openBook(schemas, {}, () => find);
}

/** The same book for schemas that were compiled when ppip was built: only a value that is not valid is worth compiling them again, to say why. */
export function openPrepared(schemas: Schemas, answers: SchemaAnswers): SchemaBook {
  let find: FindErrors | undefined;
  return openBook(schemas, answers, () => find ??= compileFinder(schemas));
}

function openBook(schemas: Schemas, answers: SchemaAnswers, finder: () => FindErrors): SchemaBook {
  const names = Object.keys(schemas);
  return {
    names,
    violations(name, value) {
      const schema = schemas[name];
      if (schema === undefined) throw new Error(`there is no schema "${name}"; there are ${names.join(', ')}`);
      const canonical = canonicalNames(schema, value);
      if (answers[name]?.(canonical.value) === true) return [];
      return finder()(name, canonical.value).slice(0, violationLimit).map((error) => describeSchemaError(error, canonical.toSent));
    },
  };
}

/** What the compiler says of a value, by the name of the schema. */
type FindErrors = (name: string, value: Json) => readonly ErrorObject[];

function compileFinder(schemas: Schemas): FindErrors {
  const thorough = createValidator(schemas, true);
  const validators = new Map(Object.keys(schemas).map((name) => [name, compileOne(thorough, name)]));
  const askBranch = createAskBranch(thorough, schemas);
  let quick: Ajv2020 | undefined;

  return (name, value) => {
    const isLarge = hasMoreNodes(value, nodeLimit);
    const validate = isLarge ? compileOne(quick ??= createValidator(schemas, false), name) : validators.get(name);
    if (validate === undefined || validate(value)) return [];
    const found = validate.errors ?? [];
    return isLarge ? found.slice(-1) : refineBranches(found, askBranch);
  };
}
