import type { DiagnosisFinding } from '../../model/diagnosis.ts';
import type { Cause } from '../../model/event.ts';
import type { Language } from '../../model/text.ts';
import { describeDiagnosis } from '../describe-diagnosis.ts';
import { sideWords } from '../explain/explain-labels.ts';
import { stateMarks } from '../words/doctor.ts';
import { label, withColon } from '../words/labels.ts';

/** What was seen of the way to the POS while a run goes on, a line for each thing that asks for something: whose it is, and how to fix it; nothing when all is well. */
export function tellDiagnosis({ findings, stoppedBy }: { readonly findings: readonly DiagnosisFinding[]; readonly stoppedBy?: Cause }, language: Language): readonly string[] {
  const toDo = describeDiagnosis({ findings, addresses: [] }).findings.filter(({ state }) => state === 'warning' || state === 'problem');
  const lines = toDo.flatMap(({ state, sentence, side, fix, code }) => [
    `  ${stateMarks[state]} ${sentence[language]} [${code}]`,
    ...(side === undefined || fix === undefined ? [] : [`    ${sideWords[side][language]} ${withColon(language, label(language, 'fix'))} ${fix[language]}`]),
  ]);
  return [...lines, ...(stoppedBy === undefined ? [] : [`  ${label(language, 'pointless')}`])];
}
