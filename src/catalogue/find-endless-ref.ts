import type { Ajv2020 } from 'ajv/dist/2020.js';
import type { DocumentPath } from '../input/located-document.ts';
import { isJsonObject, type JsonObject } from '../model/json.ts';

/** Keywords that hold the same value against further schemas, without going down into it. */
const inPlace = ['allOf', 'anyOf', 'oneOf', 'not', 'if', 'then', 'else', 'dependentSchemas'];
const references = ['$ref', '$dynamicRef'];

/**
 * Finds a schema that refers back to itself without going down into the value: held against it, any value would be looked at for ever.
 * @param ajv knows every schema, each of which compiles
 * @returns the path of such a schema below the one that is named
 */
export function findEndlessRef(ajv: Ajv2020, name: string, root: JsonObject): DocumentPath | undefined {
  const seen = new Set<object>();
  const search = (value: unknown, base: string, path: DocumentPath): DocumentPath | undefined => {
    if (typeof value !== 'object' || value === null) return undefined;
    if (isJsonObject(value) && comesBack(ajv, value, base, seen)) return path;
    const own = isJsonObject(value) ? baseOf(ajv, value, base) : base;
    const entries: ReadonlyArray<readonly [string | number, unknown]> = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
    for (const [key, below] of entries) {
      const found = search(below, own, [...path, key]);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return search(root, name, []);
}

/** Whether a schema is met again on the way through everything that the same value is held against. */
function comesBack(ajv: Ajv2020, start: JsonObject, base: string, done: Set<object>, open: ReadonlySet<object> = new Set()): boolean {
  if (open.has(start)) return true;
  if (done.has(start)) return false;
  const onTheWay = new Set([...open, start]);
  const isEndless = nextOf(ajv, start, base).some(([schema, itsBase]) => comesBack(ajv, schema, itsBase, done, onTheWay));
  done.add(start);
  return isEndless;
}

function baseOf({ opts }: Ajv2020, { $id }: JsonObject, base: string): string {
  return typeof $id === 'string' ? opts.uriResolver.resolve(base, $id) : base;
}

function nextOf(ajv: Ajv2020, schema: JsonObject, outer: string): ReadonlyArray<readonly [JsonObject, string]> {
  const base = baseOf(ajv, schema, outer);
  const nested = inPlace.flatMap((keyword): readonly unknown[] => {
    const value = schema[keyword];
    if (Array.isArray(value)) return value as readonly unknown[];
    return isJsonObject(value) ? (keyword === 'dependentSchemas' ? Object.values(value) : [value]) : [];
  }).filter(isJsonObject).map((value) => [value, base] as const);
  const referred = references.flatMap((keyword): ReadonlyArray<readonly [JsonObject, string]> => {
    const ref = schema[keyword];
    if (typeof ref !== 'string') return [];
    const uri = ajv.opts.uriResolver.resolve(base, ref);
    // A dynamic anchor that is nowhere stands for the whole schema.
    const target = ajv.getSchema(uri)?.schema ?? ajv.getSchema(uri.replace(/#.*$/, ''))?.schema;
    return isJsonObject(target) ? [[target, uri.replace(/#.*$/, '')]] : [];
  });
  return [...nested, ...referred];
}
