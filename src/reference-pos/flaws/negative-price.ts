import { changeLastItemSent } from '../deviate/change-menu.ts';
import type { Deviation } from '../deviation.ts';

/** Sends a negative price of the last item. */
export const negativePrice: Deviation = {
  name: 'negative-price',
  summary: 'Sends a negative price of the last item.',
  decorate: changeLastItemSent((item) => [{ ...item, Prices: (item.Prices ?? []).map((price, index) => (index === 0 ? { ...price, Price: -100 } : price)) }]),
};
