import type { Ajv2020, ErrorObject } from 'ajv/dist/2020.js';
import { loadAjv } from '../contract/load-ajv.ts';
import type { JsonObject } from '../model/json.ts';
import { phrase } from '../model/phrase.ts';
import type { DocumentPath } from '../input/located-document.ts';
import type { ProblemList } from '../input/problem-list.ts';
import { findEndlessRef } from './find-endless-ref.ts';
import type { Written } from './parse-files.ts';

/** The only dialect that is read; a schema that names none means it too. */
const dialect = 'https://json-schema.org/draft/2020-12/schema';

/**
 * Compiles every JSON Schema (2020-12) of the catalogue; they may refer to each other by file name. The files may come from anybody, also with a package
 * that is verified, and so all that the compiler throws is a problem of the file.
 */
export function checkSchemas(schemas: ReadonlyMap<string, Written<JsonObject>>, problems: ProblemList): void {
  const { Ajv2020, addFormats } = loadAjv();
  const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true, strictRequired: false, logger: false, validateSchema: false });
  addFormats(ajv);
  const attempt = ([, { document }]: Named, work: () => void): boolean => {
    try {
      work();
      return true;
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      problems.add({ code: 'catalogue.schema', message: phrase`the JSON Schema cannot be compiled: ${reason}`, location: document.locate([]) });
      return false;
    }
  };
  const sound = [...schemas].filter(([, written]) => isSound(ajv, written, problems));
  const added = sound.filter((named) => attempt(named, () => { ajv.addSchema(named[1].value, named[0]); }));
  const compiled = added.filter((named) => attempt(named, () => { ajv.getSchema(named[0]); }));
  if (compiled.length < schemas.size) return;
  for (const named of compiled) attempt(named, () => { refuseEndless(ajv, named, problems); });
}

type Named = readonly [name: string, written: Written<JsonObject>];

function refuseEndless(ajv: Ajv2020, [name, { document, value }]: Named, problems: ProblemList): void {
  const path = findEndlessRef(ajv, name, value);
  if (path !== undefined) problems.add({ code: 'catalogue.schema', message: phrase`this schema refers back to itself for the same value, without end`, location: document.locate(path) });
}

/** Holds a schema against JSON Schema's own schema. */
function isSound(ajv: Ajv2020, { document, value }: Written<JsonObject>, problems: ProblemList): boolean {
  const { $schema = dialect, $async } = value;
  if (typeof $schema !== 'string' || $schema.replace(/#$/, '') !== dialect) {
    const message = phrase`unknown dialect of JSON Schema: ${JSON.stringify($schema)}`;
    problems.add({ code: 'catalogue.schema', message, hint: phrase`leave $schema out, or write "${dialect}"`, location: document.locate(['$schema']) });
    return false;
  }
  if ($async !== undefined) {
    // The compiler would make a validator that answers later, and whoever does not wait takes that for a yes.
    problems.add({ code: 'catalogue.schema', message: phrase`the keyword '$async' is none of JSON Schema`, hint: phrase`take it out`, location: document.locate(['$async']) });
    return false;
  }
  if (ajv.validateSchema(value) === true) return true;
  for (const error of deepest(ajv.errors ?? [])) {
    const message = phrase`not a JSON Schema: ${error.instancePath || phrase`the whole`} ${error.message ?? phrase`is wrong`}`;
    problems.add({ code: 'catalogue.schema', message, location: document.locate(toPath(error.instancePath)) });
  }
  return false;
}

/** The errors furthest down, once for each place: those above only say that something below is wrong. */
function deepest(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const byPlace = new Map(errors.map((error) => [error.instancePath, error]));
  return [...byPlace.values()].filter(({ instancePath }) => ![...byPlace.keys()].some((place) => place.startsWith(`${instancePath}/`)));
}

function toPath(pointer: string): DocumentPath {
  return pointer.split('/').slice(1).map((part) => {
    const name = part.replaceAll('~1', '/').replaceAll('~0', '~');
    return /^\d+$/.test(name) ? Number(name) : name;
  });
}
