import { salesFields, type ReconcileFinding, type Reconciliation, type UnjudgedOrder } from '../model/reconciliation.ts';
import { shortDigest } from './describe-rules.ts';
import type { RenderOptions } from './render-options.ts';
import { blankRow, type Row } from './terminal/row.ts';
import { setRows } from './terminal/set-rows.ts';
import { label, levelWords, withColon } from './words/labels.ts';
import { reconcileWords, salesFieldWords, unjudgedWords } from './words/reconcile.ts';
import { sentence } from './words/sentence.ts';

type Options = Pick<RenderOptions, 'language' | 'color' | 'width'>;

/** Findings and orders that are listed one by one, of each kind. */
const mostListed = 50;

function findingRows({ code, args, level, requirement, lines, evidence }: ReconcileFinding, file: string, language: Options['language']): readonly Row[] {
  const where = lines.length === 0 ? [] : [`${file}, ${reconcileWords[language].line(lines.join(', '))}`];
  const from = evidence.map(({ exchangeId, pointer }) => (pointer === undefined ? exchangeId : `${exchangeId} ${pointer}`));
  return [
    { text: sentence(language, code, args), indent: 2 },
    { text: [...where, ...from, ...(requirement === undefined ? [] : [`${requirement} ${levelWords[level][language]}`])].join(' · '), indent: 4, tone: 'faint' },
  ];
}

function listed<T>(title: string, tone: Row['tone'], items: readonly T[], toRows: (item: T) => readonly Row[], { language }: Options): readonly Row[] {
  if (items.length === 0) return [];
  const rest = items.length - mostListed;
  return [
    blankRow, { text: `${title} (${items.length})`, tone: tone ?? 'heading' }, ...items.slice(0, mostListed).flatMap(toRows),
    ...(rest > 0 ? [{ text: `… ${rest} ${label(language, 'more')}`, indent: 2 }] : []),
  ];
}

/** What comparing the sales of a POS with a run says, for a terminal. */
export function setReconciliation(reconciliation: Reconciliation, options: Options): string {
  const { language } = options;
  const words = reconcileWords[language];
  const { outcome, counts, findings, unjudged, notShown, run, sales, catalogue } = reconciliation;
  const toRows = (finding: ReconcileFinding): readonly Row[] => findingRows(finding, sales.file, language);
  const unjudgedRow = ({ orderId, why }: UnjudgedOrder): readonly Row[] => [{ text: `${withColon(language, orderId)} ${unjudgedWords[why][language]}`, indent: 2 }];
  const columns = salesFields.flatMap((field) => (sales.columns[field] === undefined ? [] : [`${field} = ${sales.columns[field].join(' + ')}`]));
  const isNothing = counts.rows === counts.others && counts.accepted > 0;
  return setRows([
    { text: `${words.outcomes[outcome]} · ${run.partner} ${run.posVersion}`, tone: outcome === 'passed' ? 'good' : outcome === 'failed' ? 'bad' : 'warning' },
    { text: `${words.compared(counts.compared, counts.accepted)} · ${words.notAccepted(counts.notAccepted)} · ${words.others(counts.others, counts.rows)}`, indent: 2 },
    { text: `${label(language, 'run')} ${run.id} · ${sales.file} · SHA-256 ${sales.sha256.slice(0, 12)}…`, indent: 2 },
    { text: `${catalogue.authority} · ${label(language, 'catalogue')} ${catalogue.version} · ${shortDigest(catalogue.digest)}`, indent: 2 },
    { text: `${withColon(language, words.columns)} ${columns.join(' · ')}`, indent: 2 },
    ...(isNothing ? [{ text: words.nothingSold, indent: 2, tone: 'warning' } as const] : []),
    ...listed(words.violations, 'bad', findings.filter(({ level }) => level === 'must'), toRows, options),
    ...listed(words.observations, 'warning', findings.filter(({ level }) => level !== 'must'), toRows, options),
    ...listed(words.unjudged, 'heading', unjudged, unjudgedRow, options),
    ...(notShown.length === 0 ? [] : [blankRow, { text: `${withColon(language, words.notShown)} ${notShown.map((field) => salesFieldWords[field][language]).join(', ')}`, tone: 'faint' } as const]),
    ...(notShown.includes('orderId') ? [{ text: words.noIds, tone: 'faint' } as const] : []),
  ], options);
}
