import type { Scenario } from './scenario.ts';

/** The most orders of a scenario that wait for their status at the same time. */
export function peakOpenOrders({ steps }: Pick<Scenario, 'steps'>): number {
  const open = new Set<string>();
  let peak = 0;
  for (const step of steps) {
    if (step.kind === 'send' && step.call === 'order') open.add(step.again ?? step.as);
    if (step.kind === 'expect') open.delete(step.for);
    peak = Math.max(peak, open.size);
  }
  return peak;
}
