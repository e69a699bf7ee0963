import type { Deviation } from '../deviation.ts';
import type { Fault, Rule } from '../judge/fault.ts';
import type { Order } from '../till/order.ts';

/** A POS that sees the faults of some rules in some places of the order only. */
export function overlookPlaces(rules: readonly Rule[], isLookedAt: (field: string, order: Order) => boolean): Deviation['decorate'] {
  return (pos) => ({
    ...pos,
    judge: (attempt, till) => pos.judge(attempt, till).filter((fault) => !rules.includes(fault.rule) || isLookedAt(fieldOf(fault), attempt.order)),
  });
}

/** Where a fault stands: `Items[0].Modifiers[1].Id`. */
function fieldOf({ details }: Fault): string {
  return typeof details.field === 'string' ? details.field : '';
}
