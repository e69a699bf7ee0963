import { z } from 'zod';
import { catalogueGrammar } from '../catalogue/grammar/overlay-grammar.ts';
import { policyGrammar } from '../catalogue/grammar/policy-grammar.ts';
import type { JsonObject } from '../model/json.ts';
import { reportSchema } from '../report/report-schema.ts';

/** The documents whose JSON Schema is published, beside those of the hooks. */
export type SchemaKind = 'report' | 'catalogue' | 'policy';

/** What a person writes: the form before defaults and conversions. */
function written(grammar: z.ZodType, title: string): JsonObject {
  return { title, ...(z.toJSONSchema(grammar, { target: 'draft-2020-12', io: 'input', unrepresentable: 'any' }) as JsonObject) };
}

/** The JSON Schema (2020-12) of a kind of document. */
export function publishedSchema(kind: SchemaKind): JsonObject {
  switch (kind) {
    case 'report': return reportSchema;
    case 'catalogue': return written(catalogueGrammar, 'catalogue.yaml of a ppip catalogue');
    case 'policy': return written(policyGrammar, 'policy.yaml of a ppip catalogue');
  }
}
