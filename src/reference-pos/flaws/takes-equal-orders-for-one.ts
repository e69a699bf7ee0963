import type { Deviation } from '../deviation.ts';
import { countUnits } from '../till/count-units.ts';

/** Takes large orders for the same things for one order: the first gets a status, and the others none. */
export const takesEqualOrdersForOne: Deviation = {
  name: 'takes-equal-orders-for-one',
  summary: 'Takes large orders for the same things for one order: the first gets a status, and the others none.',
  decorate: (pos) => {
    const holders = new Map<string, number>();
    return {
      ...pos,
      statuses: (attempt, decision) => {
        const { Items, OrderIds } = attempt.order;
        const things = JSON.stringify(Items.map(({ Id, Quantity }) => [Id, Quantity]));
        const holder = holders.get(things) ?? OrderIds.OrderId;
        holders.set(things, holder);
        const isDropped = decision.kind === 'accepted' && countUnits(attempt.order) > 5 && countUnits(attempt.order) < 10 && holder !== OrderIds.OrderId;
        return isDropped ? [] : pos.statuses(attempt, decision);
      },
    };
  },
};
