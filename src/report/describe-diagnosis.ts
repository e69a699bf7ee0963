import type { Diagnosis, DiagnosisFinding } from '../model/diagnosis.ts';
import type { Localized } from '../model/text.ts';
import { explainCode } from './words/explanations/explain-code.ts';
import type { Side } from './words/explanations/code-explanation.ts';
import { sentence } from './words/sentence.ts';

/** A finding of a diagnosis with its words, in both languages; `side` and `fix` only where something is to be done. */
export interface DescribedFinding extends DiagnosisFinding {
  readonly sentence: Localized;
  readonly side?: Exclude<Side, 'none'>;
  readonly fix?: Localized;
}

/** A diagnosis with its words, as `--json` prints it. */
export interface DescribedDiagnosis extends Diagnosis {
  readonly findings: readonly DescribedFinding[];
}

/** Puts into words what a diagnosis found, whose it is, and what to do about it. */
export function describeDiagnosis(diagnosis: Diagnosis): DescribedDiagnosis {
  return { ...diagnosis, findings: diagnosis.findings.map(describe) };
}

function describe(finding: DiagnosisFinding): DescribedFinding {
  const { code, args, state } = finding;
  const { side = 'none', fix } = explainCode(code) ?? {};
  const words = { en: sentence('en', code, args), fr: sentence('fr', code, args) };
  const isToDo = state === 'problem' || state === 'warning';
  return { ...finding, sentence: words, ...(isToDo && side !== 'none' && { side }), ...(isToDo && fix !== undefined && { fix }) };
}
