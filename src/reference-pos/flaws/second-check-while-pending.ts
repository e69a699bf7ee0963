import type { Deviation } from '../deviation.ts';
import { countUnits } from '../till/count-units.ts';

/** How long it takes over an order of several units, in milliseconds: long enough to be sent again meanwhile. */
const slowMs = 1_000;

/** Takes its time over an order of several units, and makes another check of it when it is delivered again meanwhile. */
export const secondCheckWhilePending: Deviation = {
  name: 'second-check-while-pending',
  summary: 'Takes its time over an order of several units, and makes another check of it when it is delivered again meanwhile.',
  decorate: (pos) => {
    const numbers = new Map<number, readonly string[]>();
    return {
      ...pos,
      courseFor: (earlier, order) => (earlier?.isPending === true && earlier.decision.kind === 'accepted' ? 'judge' : pos.courseFor(earlier, order)),
      checkNumbers: (attempt) => {
        const { OrderId } = attempt.order.OrderIds;
        const all = [...(numbers.get(OrderId) ?? []), ...pos.checkNumbers(attempt)];
        numbers.set(OrderId, all);
        return all;
      },
      statuses: (attempt, decision) => {
        const statuses = pos.statuses(attempt, decision);
        return countUnits(attempt.order) > 1 ? statuses.map((status, index) => (index === 0 ? { ...status, delayMs: slowMs } : status)) : statuses;
      },
    };
  },
};
