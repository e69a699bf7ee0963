import type { JsonObject } from '../model/json.ts';
import { compileSchemas, type SchemaBook } from './compile-schemas.ts';

type Schemas = Readonly<Record<string, JsonObject>>;

const books = new WeakMap<Schemas, SchemaBook>();

/** The compiled schemas of a catalogue: compiling takes longer than judging a small run, so it is done once for each. */
export function schemaBookOf(schemas: Schemas): SchemaBook {
  const book = books.get(schemas) ?? compileSchemas(schemas);
  books.set(schemas, book);
  return book;
}
