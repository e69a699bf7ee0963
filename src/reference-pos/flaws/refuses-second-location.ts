import type { Deviation } from '../deviation.ts';

/** Takes orders at its first location only; brands in the same kitchen count as that location. */
export const refusesSecondLocation: Deviation = {
  name: 'refuses-second-location',
  summary: 'Takes orders at its first location only; brands in the same kitchen count as that location.',
  decorate: (pos, { locationIds, kitchenOf }) => {
    const [first = ''] = locationIds;
    return {
      ...pos,
      judge: (attempt, till) => {
        const { Id } = attempt.order.Location;
        const faults = pos.judge(attempt, till);
        if (!till.takesOrders(Id) || kitchenOf(Id) === kitchenOf(first)) return faults;
        return [...faults, { rule: 'house', code: 'INVALID_LOCATION', message: 'This location is not set up for orders', details: { field: 'Location.Id' } }];
      },
    };
  },
};
