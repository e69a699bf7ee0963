import type { Deviation } from '../deviation.ts';

/** Accepts an order with an item that only another location has. */
export const acceptsOtherLocationsItem: Deviation = {
  name: 'accepts-other-locations-item',
  summary: 'Accepts an order with an item that only another location has.',
  decorate: (pos, { locationIds }) => ({
    ...pos,
    judge: (attempt, till) => {
      const everywhere = [till.menu, ...[...locationIds].map((id) => pos.menu(id))].flatMap(({ Items }) => Items);
      return pos.judge(attempt, { ...till, menu: { ...till.menu, Items: everywhere } });
    },
  }),
};
