import { changeLastItemSent } from '../deviate/change-menu.ts';
import type { Deviation } from '../deviation.ts';

/** Sends the last item without prices. */
export const missingPrices: Deviation = {
  name: 'missing-prices',
  summary: 'Sends the last item without prices.',
  decorate: changeLastItemSent(({ Prices: _prices, ...item }) => [item]),
};
