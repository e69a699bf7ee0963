import { z } from 'zod';
import type { JsonObject } from '../model/json.ts';
import { reportSchema } from '../report/report-schema.ts';

/** The documents whose JSON Schema is published, beside those of the hooks. */
export type SchemaKind = 'report' | 'catalogue' | 'policy' | 'process' | 'attestations' | 'contacts' | 'certificate' | 'config' | 'qualification' | 'scenario' | 'requirement';

/** What a person writes: the form before defaults and conversions. */
function written(grammar: z.ZodType, title: string, target: 'draft-2020-12' | 'draft-07'): JsonObject {
  return { title, ...(z.toJSONSchema(grammar, { target, io: 'input', unrepresentable: 'any', reused: 'inline' }) as JsonObject) };
}

/**
 * The JSON Schema of a kind of document: 2020-12, and draft 7 for what is written in an editor, since the YAML support of editors knows no later one.
 * @throws InputError when the catalogue that ships, whose words ppip.yaml may use, cannot be read
 */
export async function publishedSchema(kind: SchemaKind): Promise<JsonObject> {
  // Grammars are loaded only when they are asked for.
  switch (kind) {
    case 'report': return reportSchema;
    case 'catalogue': return written((await import('../catalogue/grammar/overlay-grammar.ts')).catalogueGrammar, 'catalogue.yaml of a ppip catalogue', 'draft-2020-12');
    case 'policy': return written((await import('../catalogue/grammar/policy-grammar.ts')).policyGrammar, 'policy.yaml of a ppip catalogue', 'draft-2020-12');
    case 'attestations': return written((await import('../config/attestations/attestation-grammar.ts')).attestationsGrammar, 'attestations.yaml', 'draft-07');
    case 'contacts': return written((await import('../config/attestations/contact-sheet.ts')).contactsGrammar, 'A contact sheet', 'draft-07');
    case 'certificate': return written((await import('./process/certificate-grammar.ts')).certificateGrammar, 'A certificate, or a readiness statement, of ppip', 'draft-2020-12');
    case 'process': return written((await import('../catalogue/grammar/process-grammar.ts')).processGrammar, 'process.yaml of a ppip catalogue', 'draft-07');
    case 'scenario': return written((await import('../catalogue/grammar/scenario-grammar.ts')).scenarioGrammar, 'A scenario of a ppip catalogue', 'draft-07');
    case 'requirement': return written((await import('../catalogue/grammar/requirement-grammar.ts')).requirementsGrammar, 'Requirements of a ppip catalogue', 'draft-07');
    case 'config': {
      const { withWords } = await import('./with-words.ts');
      return withWords(written((await import('../config/partner-grammar.ts')).partnerGrammar, 'ppip.yaml', 'draft-07'), await rules(), { hasPlaceholders: true });
    }
    case 'qualification': {
      const { withWords } = await import('./with-words.ts');
      return withWords(written((await import('../config/qualification-grammar.ts')).qualificationGrammar, 'qualification.yaml', 'draft-07'), await rules(), { hasPlaceholders: false });
    }
  }
}

async function rules() {
  return (await import('./load-rules.ts')).loadRules(undefined);
}
