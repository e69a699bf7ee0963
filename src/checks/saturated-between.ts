import type { RunRecord } from '../model/run-record.ts';

/**
 * For how long, between two moments of the run, the POS had as many callbacks under way as it ever had, in milliseconds. A POS with few
 * workers, or one, cannot call while UEAT keeps them all waiting.
 */
export function saturatedBetween(record: RunRecord, fromMs: number, toMs: number): number {
  const changes: Array<{ readonly atMs: number; readonly by: number }> = [];
  for (const { direction, startedMs, endedMs = record.lastMs } of record.exchanges.values()) {
    if (direction === 'in') changes.push({ atMs: startedMs, by: 1 }, { atMs: Math.max(startedMs, endedMs), by: -1 });
  }
  changes.sort((a, b) => a.atMs - b.atMs || b.by - a.by);
  const spans: Array<{ readonly open: number; readonly fromMs: number; readonly toMs: number }> = [];
  let open = 0;
  for (const [index, { atMs, by }] of changes.entries()) {
    open += by;
    spans.push({ open, fromMs: atMs, toMs: changes[index + 1]?.atMs ?? atMs });
  }
  const most = spans.reduce((max, span) => Math.max(max, span.open), 1);
  return spans.filter((span) => span.open === most)
    .reduce((sum, span) => sum + Math.max(0, Math.min(toMs, span.toMs) - Math.max(fromMs, span.fromMs)), 0);
}
