import type { Deviation } from '../deviation.ts';

/** Takes no orders of the second brand in a kitchen. */
export const refusesSecondBrand: Deviation = {
  name: 'refuses-second-brand',
  summary: 'Takes no orders of the second brand in a kitchen.',
  decorate: (pos, { locationIds, kitchenOf }) => {
    const [first = ''] = locationIds;
    return {
      ...pos,
      judge: (attempt, till) => {
        const { Id } = attempt.order.Location;
        const faults = pos.judge(attempt, till);
        if (Id === first || kitchenOf(Id) !== kitchenOf(first)) return faults;
        return [...faults, { rule: 'house', code: 'INVALID_LOCATION', message: 'This kitchen has one brand only', details: { field: 'Location.Id' } }];
      },
    };
  },
};
