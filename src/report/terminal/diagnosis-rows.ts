import type { DiagnosisState } from '../../model/diagnosis.ts';
import type { Json } from '../../model/json.ts';
import type { Language } from '../../model/text.ts';
import type { DescribedDiagnosis, DescribedFinding } from '../describe-diagnosis.ts';
import { sideWords } from '../explain/explain-labels.ts';
import { addressWords, doctorWords, stateMarks } from '../words/doctor.ts';
import { label, withColon } from '../words/labels.ts';
import { valuesIn } from '../words/values.ts';
import { blankRow, type Row, type Tone } from './row.ts';

const tones: Readonly<Record<DiagnosisState, Tone>> = { ok: 'plain', warning: 'warning', problem: 'bad', notChecked: 'faint' };
const underText = 14;

/** A diagnosis as rows for a terminal: each finding, and under those that ask for something whose it is and how to fix it; then the URLs for the POS. */
export function diagnosisRows({ partner, findings, addresses }: DescribedDiagnosis, language: Language): readonly Row[] {
  const words = doctorWords[language];
  const count = (state: DiagnosisState): number => findings.filter((finding) => finding.state === state).length;
  return [
    ...(partner === undefined ? [] : [{ text: `${partner.name} ${partner.version} (${partner.posName})`, tone: 'heading' as const }, blankRow]),
    ...findings.filter((finding) => !isWholly(finding)).flatMap((finding) => findingRows(finding, language)),
    ...skippedRows(findings, language),
    ...(addresses.length === 0 ? [] : [blankRow, { text: words.addresses, tone: 'heading' as const }]),
    ...addresses.map(({ call, methods, url }): Row => ({ label: addressWords[call][language], text: `${methods.join('|')} ${url}`, isCode: true })),
    ...(addresses.length === 0 ? [] : [{ text: words.baseOnly, tone: 'faint' as const }]),
    blankRow,
    { text: words.summary(count('problem'), count('warning')), tone: count('problem') > 0 ? 'bad' : 'good' },
  ];
}

function findingRows({ check, state, code, sentence, side, fix }: DescribedFinding, language: Language): readonly Row[] {
  const name = valuesIn(language).term('diagnosis', check);
  const under = side === undefined || fix === undefined ? [] : [
    { text: `${sideWords[side][language]} ${withColon(language, label(language, 'fix'))} ${fix[language]} [${code}]`, indent: underText },
  ];
  return [{ label: name, text: `${stateMarks[state]} ${sentence[language]}`, tone: tones[state] }, ...under];
}

/** Whether nothing of a check was tried, because of one cause. */
const isWholly = ({ code, args }: DescribedFinding): boolean => code === 'doctor.notChecked' && args.urls === undefined;

/** What was not tried, one row for each cause. */
function skippedRows(findings: readonly DescribedFinding[], language: Language): readonly Row[] {
  const { term, quote } = valuesIn(language);
  const skipped = findings.filter(isWholly);
  const causes = [...new Set(skipped.map(({ args }): Json | undefined => args.because))];
  return causes.map((cause) => {
    const checks = skipped.filter(({ args }) => args.because === cause).map(({ check }) => term('diagnosis', check));
    return { label: '', indent: 12, text: `${stateMarks.notChecked} ${doctorWords[language].because(checks.join(', '), quote(term('diagnosis', cause)))}`, tone: 'faint' };
  });
}
