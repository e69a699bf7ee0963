import type { BodyCheck, BodyKind } from '../model/body-check.ts';
import { judgeBody } from './judge-body.ts';
import { loadRules } from './load-rules.ts';
import { readBodyFile, type BodySource } from './read-body-file.ts';

/** A body to look at, and by which rules. */
export interface ValidateOptions {
  readonly kind: BodyKind;
  readonly source: BodySource;
  readonly catalogueDir?: string | undefined;
}

/** What is wrong with a body, and the text in which it stands. */
export interface ValidatedBody {
  readonly check: BodyCheck;
  readonly text: string;
}

/**
 * Holds the body of one call against the contract's JSON Schema and against what a run asks of such a body alone: offline.
 * @throws InputError when the body or the catalogue cannot be read
 */
export async function validateBody({ kind, source, catalogueDir }: ValidateOptions): Promise<ValidatedBody> {
  const catalogue = await loadRules(catalogueDir);
  const { text, value } = await readBodyFile(source, kind);
  return { text, check: judgeBody({ kind, name: source.name, text, value, catalogue, isFormOnly: false }) };
}
