import { isJsonObject, type Json, type JsonObject } from '../model/json.ts';
import { childPointer, splitPointer } from './pointer.ts';
import { readPointer } from './read-pointer.ts';
import { applicableSchemas, schemaOfEntry, schemaOfMember } from './applicable-schemas.ts';

/** A value under its schema's own member names, and the way back. */
export interface CanonicalValue {
  readonly value: Json;
  /** The pointer into the value as it was sent, for one into the renamed value. */
  readonly toSent: (pointer: string) => string;
}

/**
 * Renames the members that differ only in case from what the schema calls them. Where both spellings are there, the exact one wins and
 * the other stays a stranger.
 */
export function canonicalNames(schema: JsonObject, value: Json): CanonicalValue {
  const sentNames = new WeakMap<object, ReadonlyMap<string, string>>();
  const below = rememberSchemas(schema);
  const rename = (node: Json, schemas: readonly JsonObject[]): Json => {
    if (Array.isArray(node)) {
      const list: readonly Json[] = node;
      return list.map((entry, index) => rename(entry, below(schemas, index)));
    }
    if (!isJsonObject(node)) return node;
    const names = spellNames(node, schemas);
    const renamed = Object.fromEntries(Object.entries(node).map(([sent, child]) => {
      const name = names.get(sent) ?? sent;
      return [name, rename(child ?? null, below(schemas, name))];
    }));
    if (names.size > 0) sentNames.set(renamed, new Map([...names].map(([sent, name]) => [name, sent])));
    return renamed;
  };
  const canonical = rename(value, applicableSchemas([schema], schema));
  return { value: canonical, toSent: (pointer) => translate(pointer, canonical, sentNames) };
}

type Schemas = readonly JsonObject[];

/** What the schemas say about a member or an entry, found once: a large menu asks the same of each of its items. */
function rememberSchemas(root: JsonObject): (schemas: Schemas, part: string | number) => Schemas {
  const known = new WeakMap<Schemas, Map<string | number, Schemas>>();
  return (schemas, part) => {
    const parts = known.get(schemas) ?? new Map<string | number, Schemas>();
    known.set(schemas, parts);
    // Entries beyond the prefix are all alike, and have one key.
    const isAlike = typeof part === 'number' && !schemas.some(({ prefixItems }) => Array.isArray(prefixItems));
    const key = isAlike ? 0 : part;
    const found = parts.get(key) ?? applicableSchemas(typeof part === 'number' ? schemaOfEntry(schemas, part) : schemaOfMember(schemas, part), root);
    // A member that no schema knows could have any name, and is not worth remembering.
    if (found.length > 0 || typeof key === 'number') parts.set(key, found);
    return found;
  };
}

function translate(pointer: string, canonical: Json, sentNames: WeakMap<object, ReadonlyMap<string, string>>): string {
  let here = '';
  let sent = '';
  for (const part of splitPointer(pointer)) {
    const node = readPointer(canonical, here);
    const name = typeof node === 'object' && node !== null ? sentNames.get(node)?.get(part) : undefined;
    here = childPointer(here, part);
    sent = childPointer(sent, name ?? part);
  }
  return sent;
}

/** The names to change, sent → canonical. */
function spellNames(node: JsonObject, schemas: readonly JsonObject[]): ReadonlyMap<string, string> {
  const known = schemas.flatMap(({ properties }) => (isJsonObject(properties) ? Object.keys(properties) : []));
  const free = new Map(known.filter((name) => !Object.hasOwn(node, name)).map((name) => [name.toLowerCase(), name]));
  const names = new Map<string, string>();
  for (const sent of Object.keys(node)) {
    const name = known.includes(sent) ? undefined : free.get(sent.toLowerCase());
    if (name === undefined) continue;
    names.set(sent, name);
    free.delete(sent.toLowerCase());
  }
  return names;
}
