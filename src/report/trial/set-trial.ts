import type { Language } from '../../model/text.ts';
import type { Share, TrialFigures, TrialMeasure, TrialReport } from '../../model/trial.ts';
import type { RenderOptions } from '../render-options.ts';
import { blankRow, type Row, type Tone } from '../terminal/row.ts';
import { setRows } from '../terminal/set-rows.ts';
import { verdictWords, withColon } from '../words/labels.ts';
import { trialReason, trialWords } from '../words/trial.ts';
import { valuesIn } from '../words/values.ts';

type Options = Pick<RenderOptions, 'language' | 'color' | 'width'>;
type Id = TrialMeasure['id'];

const verdictTones: Readonly<Record<TrialReport['outcome'], Tone>> = { passed: 'good', failed: 'bad', incomplete: 'warning' };
const measureTones: Readonly<Record<TrialMeasure['outcome'], Tone>> = { passed: 'good', failed: 'bad', blocked: 'warning' };
const ids: readonly Id[] = ['orders', 'locations', 'days', 'acceptance', 'rejectedWithReason', 'statusWithin.p50', 'statusWithin.p95', 'statusWithin.max', 'duplicates', 'unanswered', 'uptime'];
const maxima: ReadonlySet<Id> = new Set(['statusWithin.p50', 'statusWithin.p95', 'statusWithin.max', 'duplicates', 'unanswered']);
const shares: ReadonlySet<Id> = new Set(['acceptance', 'rejectedWithReason', 'uptime']);

/** A share in percent, rounded down, so that none looks like more than it is. */
function percentOf({ part, whole }: Share, language: Language): string {
  const hundredths = Number((BigInt(part) * 10_000n) / BigInt(whole));
  return setPercent((hundredths / 100).toFixed(2), language);
}

function setPercent(text: string, language: Language): string {
  return `${language === 'fr' ? text.replace('.', ',') : text}\u00A0%`;
}

function figureOf(id: Id, figures: TrialFigures, language: Language): string {
  const { of, unknown, hours, answers } = trialWords[language];
  const { time } = valuesIn(language);
  const { statusTimes } = figures;
  const timeOf = (ms: number | null): string => (ms === null ? unknown : `${time(ms)} (${statusTimes.count} ${answers})`);
  switch (id) {
    case 'statusWithin.p50': return timeOf(statusTimes.p50Ms);
    case 'statusWithin.p95': return timeOf(statusTimes.p95Ms);
    case 'statusWithin.max': return timeOf(statusTimes.maxMs);
    case 'uptime': return figures.uptime === null ? unknown : `${percentOf(figures.uptime, language)} (${hours(figures.uptime.part)} / ${hours(figures.uptime.whole)})`;
    case 'acceptance': case 'rejectedWithReason': {
      const share = figures[id];
      return share.whole === 0 ? of(0, 0) : `${percentOf(share, language)} (${of(share.part, share.whole)})`;
    }
    default: return String(figures[id]);
  }
}

function limitOf({ id, wanted }: TrialMeasure, language: Language): string {
  const { atLeast, atMost } = trialWords[language];
  const value = shares.has(id) ? setPercent(String(wanted / 1_000), language) : id.startsWith('statusWithin') ? valuesIn(language).time(wanted) : String(wanted);
  return maxima.has(id) ? atMost(value) : atLeast(value);
}

function measureRow(id: Id, { figures, measures }: TrialReport, language: Language): Row {
  const measure = measures.find((other) => other.id === id);
  const { measures: names, outcomes } = trialWords[language];
  const verdict = measure === undefined ? '' : ` · ${limitOf(measure, language)} · ${outcomes[measure.outcome]}`;
  return { text: `${withColon(language, names[id])} ${figureOf(id, figures, language)}${verdict}`, indent: 2, tone: measure === undefined ? 'plain' : measureTones[measure.outcome] };
}

/** The results of a trial, for a terminal: the outcome, why, and each figure with what the policy asks of it. */
export function setTrial(report: TrialReport, options: Options): string {
  const { language } = options;
  const { customers, events, figures, outcome, reasons } = report;
  const words = trialWords[language];
  return setRows([
    { text: `${verdictWords[outcome][language]} · ${words.customers[customers]} · ${events.file}`, tone: verdictTones[outcome] },
    ...reasons.map(({ code, args }): Row => ({ text: trialReason(language, code, args), indent: 2 })),
    { text: [words.read(events.read, events.lines), ...(figures.from === null || figures.to === null ? [] : [words.period(figures.from, figures.to)])].join(' · '), indent: 2, tone: 'faint' },
    ...(events.bad.count === 0 ? [] : [{ text: words.bad(events.bad.count, events.bad.first), indent: 2, tone: 'warning' } as const]),
    ...(figures.strays === 0 ? [] : [{ text: words.strays(figures.strays), indent: 2, tone: 'warning' } as const]),
    blankRow,
    ...ids.map((id) => measureRow(id, report, language)),
  ], options);
}
