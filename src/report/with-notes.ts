import { isJsonObject, type JsonObject } from '../model/json.ts';

/**
 * A JSON Schema whose members say what they are.
 * @param notes by the path of a member; lists count for nothing in it
 */
export function withNotes(schema: JsonObject, notes: Readonly<Record<string, string>>, path = ''): JsonObject {
  const { properties, items } = schema;
  const inside = (name: string): string => (path === '' ? name : `${path}.${name}`);
  return {
    ...schema,
    ...(isJsonObject(items) && { items: withNotes(items, notes, path) }),
    ...(isJsonObject(properties) && {
      properties: Object.fromEntries(Object.entries(properties).map(([name, member]) => {
        const note = notes[inside(name)];
        return [name, isJsonObject(member) ? { ...withNotes(member, notes, inside(name)), ...(note !== undefined && { description: note }) } : member];
      })),
    }),
  };
}
