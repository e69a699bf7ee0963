import type { AvailabilityThresholds, Share, TrialFigures, TrialMeasure, TrialReport } from '../../model/trial.ts';
import type { TrialTally } from './tally-trial.ts';

type Judged = Pick<TrialReport, 'outcome' | 'reasons' | 'measures'>;
type Id = TrialMeasure['id'];

/** The whole, in thousandths of a percent. */
const wholeShare = 100_000n;

/**
 * Holds the figures of a trial against what a policy asks. Too few orders, locations or days show not enough yet, and so does what the events do not tell: incomplete.
 * A policy that asks nothing leaves it incomplete too, for nothing can be passed that was not asked. Rates are compared as whole numbers, nothing is rounded.
 */
export function judgeTrial(figures: TrialFigures, within: TrialTally['within'], thresholds: AvailabilityThresholds | undefined): Judged {
  const measures = listMeasures(figures, within, thresholds ?? {});
  if (measures.length === 0) return { outcome: 'incomplete', reasons: [{ code: 'trial.noThresholds', args: {} }], measures };
  const idsOf = (outcome: TrialMeasure['outcome']): readonly Id[] => measures.filter((measure) => measure.outcome === outcome).map(({ id }) => id);
  const [failed, blocked] = [idsOf('failed'), idsOf('blocked')];
  return {
    outcome: failed.length > 0 ? 'failed' : blocked.length > 0 ? 'incomplete' : 'passed', measures,
    reasons: [...(failed.length > 0 ? [{ code: 'trial.missed', args: { measures: failed } }] : []), ...(blocked.length > 0 ? [{ code: 'trial.notShown', args: { measures: blocked } }] : [])],
  };
}

function listMeasures(figures: TrialFigures, within: TrialTally['within'], wanted: AvailabilityThresholds): readonly TrialMeasure[] {
  const { orders, statusTimes: { count, maxMs } } = figures;
  const { statusWithin = {} } = wanted;
  const shareOf = (percent: number, part: number) => (): TrialMeasure['outcome'] => (count === 0 ? 'blocked' : part * 100 >= percent * count ? 'passed' : 'failed');
  const list: ReadonlyArray<readonly [Id, number | undefined, (limit: number) => TrialMeasure['outcome']]> = [
    ['orders', wanted.orders, (limit) => (orders >= limit ? 'passed' : 'blocked')],
    ['locations', wanted.locations, (limit) => (figures.locations >= limit ? 'passed' : 'blocked')],
    ['days', wanted.days, (limit) => (figures.days >= limit ? 'passed' : 'blocked')],
    ['acceptance', wanted.acceptance, (limit) => judgeShare(figures.acceptance, limit)],
    // Where nothing was rejected there is nothing to give a reason for.
    ['rejectedWithReason', wanted.rejectedWithReason, (limit) => (figures.rejectedWithReason.whole === 0 && orders > 0 ? 'passed' : judgeShare(figures.rejectedWithReason, limit))],
    ['statusWithin.p50', statusWithin.p50, shareOf(50, within.p50)],
    ['statusWithin.p95', statusWithin.p95, shareOf(95, within.p95)],
    ['statusWithin.max', statusWithin.max, (limit) => (maxMs === null ? 'blocked' : maxMs <= limit ? 'passed' : 'failed')],
    ['duplicates', wanted.duplicates, (limit) => (orders === 0 ? 'blocked' : figures.duplicates <= limit ? 'passed' : 'failed')],
    ['unanswered', wanted.unanswered, (limit) => (orders === 0 ? 'blocked' : figures.unanswered <= limit ? 'passed' : 'failed')],
    ['uptime', wanted.uptime, (limit) => (figures.uptime === null ? 'blocked' : judgeShare(figures.uptime, limit))],
  ];
  return list.flatMap(([id, limit, judge]) => (limit === undefined ? [] : [{ id, wanted: limit, outcome: judge(limit) }]));
}

function judgeShare({ part, whole }: Share, limit: number): TrialMeasure['outcome'] {
  if (whole === 0) return 'blocked';
  // Milliseconds of many locations times 100,000 are more than a number holds exactly.
  return BigInt(part) * wholeShare >= BigInt(limit) * BigInt(whole) ? 'passed' : 'failed';
}
