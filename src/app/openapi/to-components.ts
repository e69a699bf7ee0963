import { isJsonObject, type Json, type JsonObject } from '../../model/json.ts';

/** The name of a schema file among the components: `menu-sync.json` is `MenuSync`. */
export function componentName(file: string): string {
  return capital(file.replace(/\.json$/, '').replaceAll(/[-_.](\w)/g, (_whole, letter: string) => letter.toUpperCase()));
}

const capital = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
const refTo = (name: string): string => `#/components/schemas/${name}`;

/** A reference to a schema file. */
export const schemaRef = (file: string): JsonObject => ({ $ref: refTo(componentName(file)) });

/** Limits of single values. */
const limits = new Set(['minLength', 'maxLength', 'pattern', 'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf', 'minItems', 'maxItems']);

/**
 * Schema files, and those that they refer to, as components: each definition has a name of its own, as generators like them.
 * @param loose files of which only structure and types are kept: a value beyond its limits is a fault in substance, which a POS must take and then
 *   reject (UEAT Open API, status-management), and a validator made from the document would refuse
 */
export function toComponents(files: readonly string[], schemas: Readonly<Record<string, JsonObject>>, loose: readonly string[]): JsonObject {
  const done = new Map<string, Json>();
  const pending = [...files];
  for (let file = pending.shift(); file !== undefined; file = pending.shift()) {
    const schema = schemas[file];
    if (schema === undefined || done.has(componentName(file))) continue;
    const here = file;
    const rename = (ref: string): string => {
      const [target = '', pointer = ''] = ref.split('#');
      const owner = target === '' ? here : target.replace(/^\.\//, '');
      if (owner !== here) pending.push(owner);
      const definition = /^\/\$defs\/([^/]+)$/.exec(pointer)?.[1];
      return refTo(`${componentName(owner)}${definition === undefined ? '' : capital(definition)}`);
    };
    const { $schema: _dialect, $id: _id, $defs, ...rest } = schema;
    const isKept = (key: string, entry: Json): boolean => !loose.includes(here) || !limits.has(key) || isJsonObject(entry);
    done.set(componentName(file), rewrite(rest, rename, isKept));
    for (const [name, definition] of Object.entries(isJsonObject($defs) ? $defs : {})) done.set(`${componentName(file)}${capital(name)}`, rewrite(definition ?? {}, rename, isKept));
  }
  return Object.fromEntries(done);
}

function rewrite(value: Json, rename: (ref: string) => string, isKept: (key: string, entry: Json) => boolean): Json {
  if (Array.isArray(value)) return (value as readonly Json[]).map((entry) => rewrite(entry, rename, isKept));
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(Object.entries(value).flatMap(([key, entry = null]) => {
    if (!isKept(key, entry)) return [];
    return [[key, key === '$ref' && typeof entry === 'string' ? rename(entry) : rewrite(entry, rename, isKept)]];
  }));
}
