import type { Stretch } from './lay-out-timeline.ts';

/** Joins stretches of a kind that are so close that no eye could part them: a scenario of a thousand calls is not a thousand marks. */
export function mergeStretches(stretches: readonly Stretch[], withinMs: number): readonly Stretch[] {
  const merged: Stretch[] = [];
  for (const stretch of stretches.toSorted((a, b) => (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : a.fromMs - b.fromMs))) {
    const last = merged.at(-1);
    if (last?.kind === stretch.kind && stretch.fromMs - last.toMs <= withinMs) merged[merged.length - 1] = { ...last, toMs: Math.max(last.toMs, stretch.toMs) };
    else merged.push(stretch);
  }
  return merged;
}
