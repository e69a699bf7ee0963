import { isJsonObject, type Json, type JsonObject } from '../model/json.ts';
import type { Catalogue } from '../model/catalogue.ts';

/** What stands in a text whose value comes from elsewhere. */
const placeholder = '\\$\\{(?:env|file):[^}]+\\}';

/**
 * A schema with the words of a catalogue in it: capabilities, item roles, hooks, assumptions and tax regimes are known by name, each with a line on
 * what it is, so that an editor offers them.
 * @param hasPlaceholders whether `${env:NAME}` may stand in any text
 */
export function withWords(schema: JsonObject, catalogue: Catalogue, { hasPlaceholders }: { readonly hasPlaceholders: boolean }): JsonObject {
  const { contract, assumptions } = catalogue;
  const members: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    capabilities: Object.fromEntries(contract.capabilities.map(({ id, title }) => [id, `${title.en}.`])),
    itemRoles: Object.fromEntries(contract.itemRoles.map(({ id, text }) => [id, `The id of ${text.en}.`])),
    hooks: Object.fromEntries(Object.entries(contract.hooks).map(([id, { en }]) => [id, en])),
    assumptions: Object.fromEntries(assumptions.map(({ id, text }) => [id, text.en])),
  };
  const regimes = { enum: Object.keys(contract.taxRegimes), description: 'A tax regime of the contract.' };
  const visit = (value: Json | undefined, name: string): Json => {
    if (Array.isArray(value)) return value.map((entry: Json) => visit(entry, ''));
    if (!isJsonObject(value)) return value ?? null;
    const inner = Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, key === 'properties' ? visitProperties(entry) : visit(entry, '')]));
    const named = nameMembers(inner, members[name]);
    const plain = named.type === 'string' && name === 'taxRegime' ? { ...named, ...regimes } : named;
    return hasPlaceholders ? allowPlaceholder(plain) : plain;
  };
  const visitProperties = (properties: Json | undefined): Json => (isJsonObject(properties)
    ? Object.fromEntries(Object.entries(properties).map(([name, entry]) => [name, name === 'taxes' ? visitTaxes(entry) : visit(entry, name)]))
    : properties ?? null);
  const visitTaxes = (taxes: Json | undefined): Json => (isJsonObject(taxes) && Array.isArray(taxes.anyOf)
    ? { ...taxes, anyOf: taxes.anyOf.map((entry: Json) => visit(entry, isJsonObject(entry) && entry.type === 'string' ? 'taxRegime' : '')) }
    : visit(taxes, 'taxes'));
  return visit(schema, '') as JsonObject;
}

/** A mapping from any name becomes one from those that there are. */
function nameMembers(schema: JsonObject, names: Readonly<Record<string, string>> | undefined): JsonObject {
  if (names === undefined || schema.additionalProperties === undefined || schema.additionalProperties === false) return schema;
  const { additionalProperties: value, propertyNames: _any, ...rest } = schema;
  const of = isJsonObject(value) ? value : {};
  return { ...rest, properties: Object.fromEntries(Object.entries(names).map(([name, description]) => [name, { ...of, description }])), additionalProperties: false };
}

/** A text that must have a form may also be a placeholder, whose value is not known before a run. */
function allowPlaceholder(schema: JsonObject): JsonObject {
  if (schema.type !== 'string') return schema;
  const { description, default: usual, ...form } = schema;
  const isFree = Object.keys(form).every((key) => key === 'type' || (key === 'pattern' && form.pattern === '\\S'));
  if (isFree) return schema;
  return {
    ...(description !== undefined && { description }), ...(usual !== undefined && { default: usual }),
    anyOf: [form, { type: 'string', pattern: placeholder }],
  };
}
