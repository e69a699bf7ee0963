import { z } from 'zod';
import type { JsonObject } from '../model/json.ts';
import { reportSchema } from '../report/report-schema.ts';

/** The documents whose JSON Schema is published, beside those of the hooks. */
export type SchemaKind = 'report' | 'catalogue' | 'policy';

/** What a person writes: the form before defaults and conversions. */
function written(grammar: z.ZodType, title: string): JsonObject {
  return { title, ...(z.toJSONSchema(grammar, { target: 'draft-2020-12', io: 'input', unrepresentable: 'any' }) as JsonObject) };
}

/** The JSON Schema (2020-12) of a kind of document. */
export async function publishedSchema(kind: SchemaKind): Promise<JsonObject> {
  // Grammars are loaded only when they are asked for.
  switch (kind) {
    case 'report': return reportSchema;
    case 'catalogue': return written((await import('../catalogue/grammar/overlay-grammar.ts')).catalogueGrammar, 'catalogue.yaml of a ppip catalogue');
    case 'policy': return written((await import('../catalogue/grammar/policy-grammar.ts')).policyGrammar, 'policy.yaml of a ppip catalogue');
  }
}
