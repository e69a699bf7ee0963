import type { Deviation } from '../deviation.ts';

/** Puts the order of a brand on the last check of another brand in the same kitchen. */
export const sharesOrdersBetweenBrands: Deviation = {
  name: 'shares-orders-between-brands',
  summary: 'Puts the order of a brand on the last check of another brand in the same kitchen.',
  decorate: (pos, { locationIds, kitchenOf }) => {
    const [first = ''] = locationIds;
    let last: readonly string[] = [];
    return {
      ...pos,
      checkNumbers: (attempt) => {
        const { Id } = attempt.order.Location;
        if (Id !== first && kitchenOf(Id) === kitchenOf(first) && last.length > 0) {
          const shared = last;
          // No check is shared twice: orders of one brand stay apart.
          last = [];
          return shared;
        }
        const numbers = pos.checkNumbers(attempt);
        if (Id === first) last = numbers;
        return numbers;
      },
    };
  },
};
