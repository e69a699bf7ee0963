import type { Diagnosis } from '../model/diagnosis.ts';
import { describeDiagnosis } from '../report/describe-diagnosis.ts';
import type { RenderOptions } from '../report/render-options.ts';
import { diagnosisRows } from '../report/terminal/diagnosis-rows.ts';
import { setRows } from '../report/terminal/set-rows.ts';

/** A diagnosis in words: for a terminal, or as JSON with the words of both languages. */
export function renderDiagnosis(form: 'terminal' | 'json', diagnosis: Diagnosis, options: Pick<RenderOptions, 'language' | 'color' | 'width'>): string {
  const described = describeDiagnosis(diagnosis);
  return form === 'json' ? `${JSON.stringify(described, null, 2)}\n` : setRows(diagnosisRows(described, options.language), options);
}

/** Who must put right what stands in the way: the configuration, or else the surroundings and the POS; nobody when nothing does. */
export function whoseProblem(diagnosis: Diagnosis): 'none' | 'config' | 'other' {
  const sides = describeDiagnosis(diagnosis).findings.filter(({ state }) => state === 'problem').map(({ side }) => side);
  if (sides.length === 0) return 'none';
  return sides.includes('config') ? 'config' : 'other';
}
