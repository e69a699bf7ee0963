import type { ExpectStep, Scenario } from '../../model/scenario.ts';

/** What a scenario wants to become of an order. */
export type Wish = 'accept' | 'reject';

/** What the status that a step waits for must say: what its checks ask for, else what follows from whether the order was sent with something wrong in it. */
export function wishOf(step: ExpectStep, { steps }: Pick<Scenario, 'steps'>): Wish {
  const asked = step.checks.find(({ predicate }) => predicate === 'statusIs')?.params;
  if (asked === 'accepted') return 'accept';
  if (asked === 'rejected') return 'reject';
  const sent = steps.slice(0, steps.indexOf(step)).findLast((earlier) => earlier.kind === 'send' && (earlier.as === step.for || earlier.again === step.for));
  return sent?.kind === 'send' && sent.invalid !== undefined ? 'reject' : 'accept';
}
