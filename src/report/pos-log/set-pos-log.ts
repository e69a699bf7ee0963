import type { PosLogFinding, PosLogReport, PosLogRule } from '../../model/pos-log.ts';
import type { Language } from '../../model/text.ts';
import type { RenderOptions } from '../render-options.ts';
import { blankRow, type Row, type Tone } from '../terminal/row.ts';
import { setRows } from '../terminal/set-rows.ts';
import { label, levelWords, verdictWords } from '../words/labels.ts';
import { posLogSentence, posLogWords } from '../words/pos-log.ts';

type Options = Pick<RenderOptions, 'language' | 'color' | 'width'>;

const verdictTones: Readonly<Record<PosLogReport['outcome'], Tone>> = { passed: 'good', failed: 'bad', incomplete: 'warning' };
/** More of one rule than this are counted; `--json` has them all. */
const mostShown = 8;

function ruleTone({ level, outcome }: PosLogRule): Tone {
  if (outcome === 'failed') return level === 'must' ? 'bad' : 'warning';
  return outcome === 'passed' ? 'good' : 'faint';
}

function findingRow({ code, args, line, exchanges }: PosLogFinding, file: string, language: Language): Row {
  const places = [...(line === undefined ? [] : [`${file}:${line}`]), ...exchanges.slice(0, 4), ...(exchanges.length > 4 ? ['…'] : [])];
  return { text: `${posLogSentence(language, code, args)}${places.length === 0 ? '' : ` (${places.join(', ')})`}`, indent: 4 };
}

function ruleRows(rule: PosLogRule, file: string, language: Language): readonly Row[] {
  const { rules, outcomes, shares } = posLogWords[language];
  const { id, level, outcome, subjects, failed, findings } = rule;
  const share = outcome === 'failed' || outcome === 'passed' ? ` · ${shares[id](subjects, failed)}` : '';
  const more = findings.length - mostShown;
  return [
    { text: `${levelWords[level][language]} · ${rules[id]} · ${outcomes[outcome]}${share}`, tone: ruleTone(rule), indent: 2 },
    ...findings.slice(0, mostShown).map((finding) => findingRow(finding, file, language)),
    ...(more > 0 ? [{ text: `… ${more} ${label(language, 'more')}`, indent: 4, tone: 'faint' } as const] : []),
  ];
}

/** What a POS's own log shows of a run, for a terminal. */
export function setPosLog(report: PosLogReport, options: Options): string {
  const { language } = options;
  const { log, outcome, reasons, rules, runId } = report;
  const { counts, unread, foreign } = posLogWords[language];
  return setRows([
    { text: `${verdictWords[outcome][language]} · ${log.file} · ${counts(log.lines, log.ownLines)}`, tone: verdictTones[outcome] },
    ...reasons.map(({ code, args }): Row => ({ text: posLogSentence(language, code, args), indent: 2 })),
    { text: `${label(language, 'run')} ${runId} · ${foreign(log.foreignIds.count, log.foreignIds.isCapped)}`, indent: 2, tone: 'faint' },
    ...(log.unread.count === 0 ? [] : [{ text: unread(log.unread.count, log.unread.first.map(({ line }) => line)), indent: 2, tone: 'warning' } as const]),
    blankRow,
    ...rules.flatMap((rule) => ruleRows(rule, log.file, language)),
  ], options);
}
