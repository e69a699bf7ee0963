import type { Report } from '../../model/report.ts';
import { describeParts } from '../describe-parts.ts';
import { describeRules } from '../describe-rules.ts';
import type { RenderOptions } from '../render-options.ts';
import { tellHead, type HeadLine } from '../tell-head.ts';
import { label, verdictMeanings, verdictWords } from '../words/labels.ts';
import { valuesIn } from '../words/values.ts';
import type { Row, Tone } from './row.ts';

const tones: Readonly<Record<Report['verdict'], Tone>> = { passed: 'good', failed: 'bad', incomplete: 'warning' };

const headTones: Readonly<Record<HeadLine['kind'], Tone>> = { rule: 'bad', finding: 'plain', fix: 'heading', repeat: 'plain', reason: 'plain', renewal: 'heading' };

/** The verdict, what to fix first, why, for whom, and by which rules. */
export function headlineRows(report: Report, { language }: RenderOptions): readonly Row[] {
  const { partner, profile, run, counts } = report;
  const values = valuesIn(language);
  return [
    { text: `${verdictWords[report.verdict][language]} · ${partner.name} ${partner.version} · ${verdictMeanings[report.verdict][language]}`, tone: tones[report.verdict] },
    ...(partner.isReference ? [{ text: label(language, 'reference'), tone: 'warning' } as const] : []),
    ...tellHead(report, language).map(({ kind, name, text }): Row => ({ label: name, text, indent: 2, tone: headTones[kind] })),
    { label: label(language, 'profile'), text: `${profile.in.join(', ')}${profile.out.length === 0 ? '' : ` · ${label(language, 'out')} ${profile.out.join(', ')}`}`, indent: 2 },
    { label: label(language, 'rules'), text: describeRules(report, language), indent: 2 },
    {
      label: label(language, 'run'),
      text: [run.id, ...describeParts(report, language), values.time(run.durationMs), `${label(language, 'orders')} ${counts.orders}`, `${label(language, 'exchanges')} ${counts.exchanges}`, `${label(language, 'seed')} ${run.seed}`].join(' · '),
      indent: 2,
    },
  ];
}
