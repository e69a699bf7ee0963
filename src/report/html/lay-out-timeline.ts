import type { RenderOptions } from '../render-options.ts';

/** A stretch of time, in milliseconds since the run began. */
export interface Stretch {
  readonly kind: 'ueatWaits' | 'posWaits';
  readonly fromMs: number;
  readonly toMs: number;
}

/** One scenario as it was played. */
export interface TimelineRow {
  /** As planned: with `@<location>` for every further playing. */
  readonly scenario: string;
  /** From 1: which of the things that were done at the same time it belonged to. */
  readonly lane: number;
  readonly fromMs: number;
  readonly toMs: number;
  readonly stretches: readonly Stretch[];
}

const scenarioOf = (step: string): string => step.slice(0, Math.max(0, step.lastIndexOf('/')));

function collectStretches({ exchanges, sentFor, steps = new Map() }: Pick<RenderOptions, 'exchanges' | 'sentFor' | 'steps'>): ReadonlyMap<string, readonly Stretch[]> {
  const found = new Map<string, Stretch[]>();
  const add = (step: string | undefined, stretch: Stretch): void => {
    const scenario = step === undefined ? '' : scenarioOf(step);
    if (scenario === '') return;
    const stretches = found.get(scenario) ?? [];
    stretches.push(stretch);
    found.set(scenario, stretches);
  };
  for (const exchange of exchanges) {
    const { direction, startedMs, endedMs = startedMs } = exchange;
    if (direction === 'out') add(exchange.step, { kind: 'ueatWaits', fromMs: startedMs, toMs: endedMs });
    else add(sentFor?.(exchange)?.step, { kind: 'posWaits', fromMs: startedMs, toMs: endedMs });
  }
  for (const [step, { wait }] of steps) {
    if (wait !== undefined) add(step, { kind: 'ueatWaits', fromMs: wait.startedMs, toMs: wait.endedMs ?? wait.startedMs });
  }
  return found;
}

/** Puts the scenarios in the order in which they began, each in the first lane that was free. */
export function layOutTimeline(options: Pick<RenderOptions, 'exchanges' | 'sentFor' | 'steps'>): readonly TimelineRow[] {
  const freeAt: number[] = [];
  return [...collectStretches(options)].map(([scenario, stretches]) => ({
    scenario, stretches,
    fromMs: stretches.reduce((first, { fromMs }) => Math.min(first, fromMs), Infinity),
    toMs: stretches.reduce((last, { toMs }) => Math.max(last, toMs), 0),
  })).sort((a, b) => a.fromMs - b.fromMs || (a.scenario < b.scenario ? -1 : 1)).map((row) => {
    const free = freeAt.findIndex((atMs) => atMs <= row.fromMs);
    const lane = free === -1 ? freeAt.length : free;
    freeAt[lane] = row.toMs;
    return { ...row, lane: lane + 1 };
  });
}
