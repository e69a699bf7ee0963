import { changeLastItemSent } from '../deviate/change-menu.ts';
import type { Deviation } from '../deviation.ts';

/** Sends the prices of the last item in dollars in place of cents. */
export const decimalPrices: Deviation = {
  name: 'decimal-prices',
  summary: 'Sends the prices of the last item in dollars in place of cents.',
  decorate: changeLastItemSent((item) => [{ ...item, Prices: (item.Prices ?? []).map((price) => ({ ...price, Price: price.Price / 100 })) }]),
};
