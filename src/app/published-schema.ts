import type { JsonObject } from '../model/json.ts';
import { reportSchema } from '../report/report-schema.ts';

/** The documents whose JSON Schema is published. */
export const schemaKinds = ['report'] as const;

/** The JSON Schema (2020-12) of a kind of document. */
export function publishedSchema(_kind: (typeof schemaKinds)[number]): JsonObject {
  return reportSchema;
}
