import { changeLastItem } from '../deviate/change-menu.ts';
import type { Deviation } from '../deviation.ts';

/** Sells its last item at another price, and says so in the menu. */
export const changesAPrice: Deviation = {
  name: 'changes-a-price',
  summary: 'Sells its last item at another price, and says so in the menu.',
  decorate: (pos) => ({
    ...pos,
    menu: (locationId) =>
      changeLastItem(pos.menu(locationId), (item) => [
        { ...item, Prices: (item.Prices ?? []).map((price, index) => (index === 0 ? { ...price, Price: price.Price + 100 } : price)) },
      ]),
  }),
};
