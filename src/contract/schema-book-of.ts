import type { JsonObject } from '../model/json.ts';
import { compileSchemas, openPrepared, type SchemaAnswers, type SchemaBook } from './compile-schemas.ts';

type Schemas = Readonly<Record<string, JsonObject>>;

const books = new WeakMap<Schemas, SchemaBook>();
const prepared = new WeakMap<Schemas, () => SchemaAnswers | undefined>();

/** The compiled schemas of a catalogue: compiling takes longer than judging a small run, so it is done once for each, or was done before. */
export function schemaBookOf(schemas: Schemas): SchemaBook {
  const known = books.get(schemas);
  if (known !== undefined) return known;
  const answers = prepared.get(schemas)?.();
  const book = answers === undefined ? compileSchemas(schemas) : openPrepared(schemas, answers);
  books.set(schemas, book);
  return book;
}

/** Says where the answers of these very schemas are, should they be asked: undefined when there are none after all. */
export function prepareSchemas(schemas: Schemas, load: () => SchemaAnswers | undefined): void {
  prepared.set(schemas, load);
}
