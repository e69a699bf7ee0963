import { readJson } from '../../input/read-json.ts';
import { readYaml } from '../../input/read-yaml.ts';
import { isJsonObject, type Json, type JsonObject } from '../../model/json.ts';
import type { Localized } from '../../model/text.ts';
import { splitBase, joinBase } from './split-base.ts';

/** What stands in place of a text that is withheld. */
const withheld = {
  rule: { en: 'The text of this rule is withheld by the authority of the catalogue.', fr: 'Le texte de cette règle est réservé par l’autorité du catalogue.' },
  fix: { en: 'Look at what was expected and what came back, and ask the authority of the catalogue.', fr: 'Comparez ce qui était attendu et ce qui est revenu, et consultez l’autorité du catalogue.' },
  reason: { en: 'The reason is withheld by the authority of the catalogue.', fr: 'Le motif est réservé par l’autorité du catalogue.' },
  title: { en: 'The title of this scenario is withheld.', fr: 'Le titre de ce scénario est réservé.' },
  source: 'withheld',
} as const satisfies Readonly<Record<string, Localized | string>>;

/** Files that partners are judged by, or must know to take part, as they stand. */
const inClear: ReadonlySet<string> = new Set(['contract.yaml', 'always.yaml', 'policy.yaml', 'process.yaml']);

/** Words in a JSON Schema that tell about the rule and judge nothing. */
const annotations: ReadonlySet<string> = new Set(['title', 'description', '$comment', 'examples']);
/** Where a schema's keys are names of members, and not words of JSON Schema. */
const nameMaps: ReadonlySet<string> = new Set(['properties', 'patternProperties', '$defs', 'definitions', 'dependentSchemas', 'dependentRequired']);
/** Where a schema carries values that are only compared. */
const values: ReadonlySet<string> = new Set(['const', 'enum', 'default', 'required']);

/**
 * The edition of a confidential catalogue that a partner may have: everything that judges a run, and of the catalogue's own rules no text,
 * source, reason, title or comment. What a base brings is public and stays as it is.
 * @param digest that of the full catalogue
 */
export function withholdTexts(files: Readonly<Record<string, string>>, digest: string): Record<string, string> {
  const { own, base } = splitBase(files);
  const edition = Object.fromEntries(Object.entries(own).map(([path, text]) => [path, `${JSON.stringify(withholdFrom(path, text, digest), null, 2)}\n`]));
  return joinBase({ own: edition, base });
}

/** JSON is YAML too: written anew, a file keeps its content and loses its comments. */
function withholdFrom(path: string, text: string, digest: string): Json {
  const value = (path.endsWith('.json') ? readJson(path, text) : readYaml(path, text)).value as Json;
  if (path === 'catalogue.yaml') return withholdReasons(asObject(value), digest);
  if (path === 'assumptions.yaml') return asList(value).map((entry) => ({ ...entry, text: withheld.rule, source: withheld.source }));
  if (path.startsWith('requirements/')) return asList(value).map(withholdRule);
  if (path.startsWith('schemas/')) return stripAnnotations(value);
  const isScenario = path.endsWith('.yaml') && !inClear.has(path);
  return isScenario ? { ...asObject(value), title: withheld.title } : value;
}

function withholdRule({ id, level, capability, assumes, excluded }: JsonObject): JsonObject {
  return {
    id, level, text: withheld.rule, source: { page: withheld.source }, fix: withheld.fix,
    ...(capability !== undefined && { capability }), ...(assumes !== undefined && { assumes }), ...(excluded !== undefined && { excluded: withheld.reason }),
  };
}

function withholdReasons({ disable, ...manifest }: JsonObject, digest: string): JsonObject {
  const hidden = Object.fromEntries(Object.entries(asObject(disable)).map(([kind, parts]) => [kind, Object.fromEntries(Object.keys(asObject(parts)).map((id) => [id, withheld.reason]))]));
  return { ...manifest, ...(disable !== undefined && { disable: hidden }), withheld: { digest } };
}

function stripAnnotations(schema: Json): Json {
  if (Array.isArray(schema)) return (schema as readonly Json[]).map(stripAnnotations);
  if (!isJsonObject(schema)) return schema;
  return Object.fromEntries(Object.entries(schema).filter(([keyword]) => !annotations.has(keyword)).map(([keyword, value]) => {
    if (values.has(keyword)) return [keyword, value];
    if (nameMaps.has(keyword)) return [keyword, Object.fromEntries(Object.entries(asObject(value)).map(([name, inner]) => [name, stripAnnotations(inner ?? null)]))];
    return [keyword, stripAnnotations(value ?? null)];
  }));
}

function asObject(value: Json | undefined): JsonObject {
  return isJsonObject(value) ? value : {};
}

function asList(value: Json): readonly JsonObject[] {
  return Array.isArray(value) ? (value as readonly Json[]).map(asObject) : [];
}
