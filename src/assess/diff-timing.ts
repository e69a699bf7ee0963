import type { ComparableReport, TimingChange } from '../model/comparison.ts';

function arrivalsOf({ requirements }: ComparableReport): readonly number[] {
  const byCheck = new Map<string, number>();
  for (const { scenario, step, check, code, args } of requirements.flatMap(({ findings }) => findings)) {
    if (code === 'arrived' && typeof args.ms === 'number') byCheck.set(`${scenario}/${step}/${check}`, args.ms);
  }
  return [...byCheck.values()].sort((a, b) => a - b);
}

function timing(what: TimingChange['what'], before: number | undefined, after: number | undefined): readonly TimingChange[] {
  if (before === undefined && after === undefined) return [];
  return [{ what, ...(before !== undefined && { beforeMs: before }), ...(after !== undefined && { afterMs: after }) }];
}

/** How long the two runs took, and how long the POS took for its calls. */
export function diffTiming(before: ComparableReport, after: ComparableReport): readonly TimingChange[] {
  const [was, is] = [arrivalsOf(before), arrivalsOf(after)];
  return [
    ...timing('run', before.run.durationMs, after.run.durationMs),
    ...timing('medianArrival', was[was.length >> 1], is[is.length >> 1]),
    ...timing('slowestArrival', was.at(-1), is.at(-1)),
  ];
}
