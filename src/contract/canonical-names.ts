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
  const { top, below, spells } = recall(schema);
  // What needs no other names is passed on as it is: nearly every body.
  const rename = (node: Json, schemas: Schemas): Json => {
    if (Array.isArray(node)) {
      const list: readonly Json[] = node;
      const renamed = list.map((entry, index) => rename(entry, below(schemas, index)));
      return renamed.every((entry, index) => entry === list[index]) ? list : renamed;
    }
    if (!isJsonObject(node)) return node;
    const names = spells(node, schemas) ? none : spellNames(node, schemas);
    const entries = Object.entries(node).map(([sent, child = null]) => {
      const name = names.get(sent) ?? sent;
      return [name, rename(child, below(schemas, name))] as const;
    });
    if (names.size === 0 && entries.every(([name, child]) => child === node[name])) return node;
    const renamed = Object.fromEntries(entries);
    if (names.size > 0) sentNames.set(renamed, new Map([...names].map(([sent, name]) => [name, sent])));
    return renamed;
  };
  const canonical = rename(value, top);
  return { value: canonical, toSent: (pointer) => (canonical === value ? pointer : translate(pointer, canonical, sentNames)) };
}

type Schemas = readonly JsonObject[];

/** What was found out about a schema, for all values that are held against it. */
interface Recollection {
  readonly top: Schemas;
  readonly below: (schemas: Schemas, part: string | number) => Schemas;
  /** Whether every member of an object is called as the schemas call it, or by no name of theirs in any case. */
  readonly spells: (node: JsonObject, schemas: Schemas) => boolean;
}

const none: ReadonlyMap<string, string> = new Map();
const recollections = new WeakMap<JsonObject, Recollection>();

function recall(schema: JsonObject): Recollection {
  const known = recollections.get(schema) ?? { top: applicableSchemas([schema], schema), below: rememberSchemas(schema), spells: rememberNames() };
  recollections.set(schema, known);
  return known;
}

function rememberNames(): Recollection['spells'] {
  const known = new WeakMap<Schemas, { readonly exact: ReadonlySet<string>; readonly folded: ReadonlySet<string> }>();
  return (node, schemas) => {
    let names = known.get(schemas);
    if (names === undefined) {
      const exact = namesIn(schemas);
      names = { exact: new Set(exact), folded: new Set(exact.map((name) => name.toLowerCase())) };
      known.set(schemas, names);
    }
    const { exact, folded } = names;
    return Object.keys(node).every((sent) => exact.has(sent) || !folded.has(sent.toLowerCase()));
  };
}

/** Of every member that no schema lists the same is said: however many a stranger thinks of, there is one entry for all. */
const unlisted = Symbol('unlisted');

/** What some schemas say about what is below them. */
interface Parts {
  readonly listed: ReadonlySet<string>;
  readonly hasPrefix: boolean;
  readonly parts: Map<string | number | symbol, Schemas>;
}

/** What the schemas say about a member or an entry, found once: a large menu asks the same of each of its items. */
function rememberSchemas(root: JsonObject): Recollection['below'] {
  const known = new WeakMap<Schemas, Parts>();
  return (schemas, part) => {
    const about: Parts = known.get(schemas) ?? { listed: new Set(namesIn(schemas)), hasPrefix: schemas.some(({ prefixItems }) => Array.isArray(prefixItems)), parts: new Map() };
    known.set(schemas, about);
    if (typeof part === 'number' && about.hasPrefix) return applicableSchemas(schemaOfEntry(schemas, part), root);
    const key = typeof part === 'number' ? 0 : about.listed.has(part) ? part : unlisted;
    const found = about.parts.get(key) ?? applicableSchemas(typeof part === 'number' ? schemaOfEntry(schemas, part) : schemaOfMember(schemas, part), root);
    about.parts.set(key, found);
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
  const known = namesIn(schemas);
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

function namesIn(schemas: Schemas): readonly string[] {
  return schemas.flatMap(({ properties }) => (isJsonObject(properties) ? Object.keys(properties) : []));
}
