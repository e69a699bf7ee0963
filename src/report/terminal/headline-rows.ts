import type { Report } from '../../model/report.ts';
import { describeRules } from '../describe-rules.ts';
import type { RenderOptions } from '../render-options.ts';
import { label, verdictMeanings, verdictWords } from '../words/labels.ts';
import { sentence } from '../words/sentence.ts';
import { valuesIn } from '../words/values.ts';
import type { Row, Tone } from './row.ts';

const tones: Readonly<Record<Report['verdict'], Tone>> = { passed: 'good', failed: 'bad', incomplete: 'warning' };

/** What to fix first, said before anything else: the first binding rule that is violated, and how to keep it. */
function firstRows({ requirements }: Report, language: RenderOptions['language']): readonly Row[] {
  const first = requirements.find(({ required, standing }) => required && standing === 'nonconformant');
  if (first === undefined) return [];
  return [
    { label: first.id, text: first.text[language], indent: 2, tone: 'bad' },
    { label: label(language, 'fix'), text: first.fix[language], indent: 2, tone: 'heading' },
  ];
}

/** The verdict, why, what to fix first, for whom, and by which rules. */
export function headlineRows(report: Report, { language }: RenderOptions): readonly Row[] {
  const { partner, profile, run, counts } = report;
  const values = valuesIn(language);
  return [
    { text: `${verdictWords[report.verdict][language]} · ${partner.name} ${partner.version} · ${verdictMeanings[report.verdict][language]}`, tone: tones[report.verdict] },
    ...(partner.isReference ? [{ text: label(language, 'reference'), tone: 'warning' } as const] : []),
    ...report.reasons.map(({ code, args }): Row => ({ label: label(language, 'reason'), text: sentence(language, code, args), indent: 2 })),
    ...(report.verdict === 'failed' ? firstRows(report, language) : []),
    { label: label(language, 'profile'), text: `${profile.in.join(', ')}${profile.out.length === 0 ? '' : ` · ${label(language, 'out')} ${profile.out.join(', ')}`}`, indent: 2 },
    { label: label(language, 'rules'), text: describeRules(report, language), indent: 2 },
    {
      label: label(language, 'run'),
      text: [run.id, values.time(run.durationMs), `${label(language, 'orders')} ${counts.orders}`, `${label(language, 'exchanges')} ${counts.exchanges}`, `${label(language, 'seed')} ${run.seed}`].join(' · '),
      indent: 2,
    },
  ];
}
