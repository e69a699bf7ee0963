import type { Deviation } from '../deviation.ts';
import { editMenu } from '../till/edit-menu.ts';

/** Accepts the price of the last sync after the till changed it. */
export const acceptsPriceOfLastSync: Deviation = {
  name: 'accepts-price-of-last-sync',
  summary: 'Accepts the price of the last sync after the till changed it.',
  decorate: (pos, { menu, menus, house }) => ({
    ...pos,
    judge: (attempt, till) => {
      const unpriced = new Map([...house.edits].map(([id, { price: _price, ...edit }]) => [id, edit]));
      return pos.judge(attempt, { ...till, menu: editMenu(menus.get(attempt.order.Location.Id) ?? menu, unpriced) });
    },
  }),
};
