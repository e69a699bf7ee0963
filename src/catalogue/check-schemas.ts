import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { JsonObject } from '../model/json.ts';
import type { DocumentPath } from '../input/located-document.ts';
import type { ProblemList } from '../input/problem-list.ts';
import type { Written } from './parse-files.ts';

/** Compiles every JSON Schema (2020-12) of the catalogue; they may refer to each other by file name. */
export function checkSchemas(schemas: ReadonlyMap<string, Written<JsonObject>>, problems: ProblemList): void {
  const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true, strictRequired: false, logger: false, validateSchema: false });
  addFormats.default(ajv);
  const sound = [...schemas].filter(([, written]) => isSound(ajv, written, problems));
  for (const [name, { value }] of sound) ajv.addSchema(value, name);
  for (const [name, { document }] of sound) {
    try {
      ajv.getSchema(name);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      problems.add({ code: 'catalogue.schema', message: `the JSON Schema cannot be compiled: ${reason}`, location: document.locate([]) });
    }
  }
}

/** Holds a schema against JSON Schema's own schema. */
function isSound(ajv: Ajv2020, { document, value }: Written<JsonObject>, problems: ProblemList): boolean {
  if (ajv.validateSchema(value) === true) return true;
  for (const error of deepest(ajv.errors ?? [])) {
    const message = `not a JSON Schema: ${error.instancePath || 'the whole'} ${error.message ?? 'is wrong'}`;
    problems.add({ code: 'catalogue.schema', message, location: document.locate(toPath(error.instancePath)) });
  }
  return false;
}

/** The errors furthest down, once for each place: those above only say that something below is wrong. */
function deepest(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const byPlace = new Map(errors.map((error) => [error.instancePath, error]));
  return [...byPlace.values()].filter(({ instancePath }) => ![...byPlace.keys()].some((place) => place.startsWith(`${instancePath}/`)));
}

function toPath(pointer: string): DocumentPath {
  return pointer.split('/').slice(1).map((part) => {
    const name = part.replaceAll('~1', '/').replaceAll('~0', '~');
    return /^\d+$/.test(name) ? Number(name) : name;
  });
}
