import type { Json, JsonObject } from '../model/json.ts';

/** The member of that name, or else the first whose name differs only in case. */
export function findMember(object: JsonObject, name: string): { readonly name: string; readonly value: Json } | undefined {
  const exact = Object.hasOwn(object, name) ? object[name] : undefined;
  if (exact !== undefined) return { name, value: exact };
  const folded = name.toLowerCase();
  for (const [other, value] of Object.entries(object)) {
    if (value !== undefined && other.toLowerCase() === folded) return { name: other, value };
  }
  return undefined;
}
