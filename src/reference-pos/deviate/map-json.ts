import type { Json, JsonObject } from '../json.ts';

/** Changes the members of all objects in a value, from the inside out. */
export function mapMembers(value: JsonObject, change: (name: string, member: Json) => readonly [string, Json]): JsonObject {
  return Object.fromEntries(
    Object.entries(value)
      .filter((entry): entry is [string, Json] => entry[1] !== undefined)
      .map(([name, member]) => change(name, mapWithin(member, change))),
  );
}

function mapWithin(value: Json, change: (name: string, member: Json) => readonly [string, Json]): Json {
  if (Array.isArray(value)) return (value as readonly Json[]).map((element) => mapWithin(element, change));
  return typeof value === 'object' && value !== null ? mapMembers(value as JsonObject, change) : value;
}

/** Changes every `Name` of a menu: of categories, items, variations, groups and modifiers. */
export function mapNames<Document extends JsonObject>(value: Document, change: (name: string) => string): Document {
  return mapMembers(value, (name, member) => [name, name === 'Name' && typeof member === 'string' ? change(member) : member]) as Document;
}
