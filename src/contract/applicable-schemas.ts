import { isJsonObject, type Json, type JsonObject } from '../model/json.ts';
import { readPointer } from './read-pointer.ts';

/** Every subschema that has a say about the same place: through a $ref into `root`, allOf, anyOf, oneOf, if, then and else. */
export function applicableSchemas(start: readonly JsonObject[], root: JsonObject): readonly JsonObject[] {
  const found = new Set<JsonObject>();
  const visit = (schema: Json | undefined): void => {
    if (!isJsonObject(schema) || found.has(schema)) return;
    found.add(schema);
    if (typeof schema.$ref === 'string') visit(resolve(schema.$ref, root));
    for (const keyword of ['allOf', 'anyOf', 'oneOf'] as const) entriesOf(schema[keyword]).forEach(visit);
    for (const keyword of ['if', 'then', 'else'] as const) visit(schema[keyword]);
  };
  start.forEach(visit);
  return [...found];
}

/** What the schemas say about a member. */
export function schemaOfMember(schemas: readonly JsonObject[], name: string): readonly JsonObject[] {
  return schemas.flatMap(({ properties, additionalProperties }) => {
    const own = isJsonObject(properties) && Object.hasOwn(properties, name) ? properties[name] : additionalProperties;
    return isJsonObject(own) ? [own] : [];
  });
}

/** What the schemas say about an entry of an array. */
export function schemaOfEntry(schemas: readonly JsonObject[], index: number): readonly JsonObject[] {
  return schemas.flatMap(({ prefixItems, items }) => {
    const own = entriesOf(prefixItems)[index] ?? items;
    return isJsonObject(own) ? [own] : [];
  });
}

function entriesOf(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? (value as readonly Json[]) : [];
}

function resolve(ref: string, root: JsonObject): Json | undefined {
  return /^#(\/|$)/.test(ref) ? readPointer(root, decodeURIComponent(ref.slice(1))) : undefined;
}
