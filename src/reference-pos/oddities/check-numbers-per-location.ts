import type { Deviation } from '../deviation.ts';

/** Numbers the checks of each kitchen from 1 on, as tills of their own do. */
export const checkNumbersPerLocation: Deviation = {
  name: 'check-numbers-per-location',
  summary: 'Numbers the checks of each kitchen from 1 on, as tills of their own do.',
  decorate: (pos, { kitchenOf }) => {
    const made = new Map<string, number>();
    return {
      ...pos,
      checkNumbers: ({ order }) => {
        const kitchen = kitchenOf(order.Location.Id);
        const next = (made.get(kitchen) ?? 0) + 1;
        made.set(kitchen, next);
        return [String(next)];
      },
    };
  },
};
