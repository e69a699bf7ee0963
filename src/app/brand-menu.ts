import { isJsonObject, type Json, type JsonObject } from '../model/json.ts';

/** How many items a second brand has. */
const brandItems = 3;

/** The menu of a second brand, made from a menu: its first items under ids and names of their own, without categories. */
export function brandMenu(menu: JsonObject): JsonObject {
  const items = Array.isArray(menu.Items) ? (menu.Items as readonly Json[]) : [];
  return { Items: items.slice(0, brandItems).map(rebrand) };
}

function rebrand(value: Json): Json {
  if (Array.isArray(value)) return (value as readonly Json[]).map(rebrand);
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, rename(name, member ?? null)]));
}

function rename(name: string, member: Json): Json {
  if (name === 'Id' && typeof member === 'string') return `brand2_${member}`;
  if (name === 'Name' && typeof member === 'string') return `${member} (2)`;
  return rebrand(member);
}
