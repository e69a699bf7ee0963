import { schemaBookOf } from '../contract/schema-book-of.ts';
import type { Catalogue } from '../model/catalogue.ts';
import type { FindingArgs } from '../model/finding.ts';
import type { Json } from '../model/json.ts';

/** A place of a body that is not as its JSON Schema wants it. */
export interface FormFault {
  readonly code: 'schema.violated';
  readonly args: FindingArgs;
  readonly pointer: string;
  readonly expected: Json;
  readonly actual: Json;
}

/** Holds a body against one of the contract's JSON Schemas, and tells each fault as a run does. */
export function listFormFaults(schema: string, body: Json, { schemas }: Catalogue): readonly FormFault[] {
  return schemaBookOf(schemas).violations(schema, body).map(({ pointer, keyword, message, expected, actual }) => ({
    code: 'schema.violated', args: { violations: [{ pointer, keyword, message }] }, pointer, expected: expected ?? null, actual: actual ?? null,
  }));
}
