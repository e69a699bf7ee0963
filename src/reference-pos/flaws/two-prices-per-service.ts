import { changeLastItemSent } from '../deviate/change-menu.ts';
import type { Deviation } from '../deviation.ts';

/** Sends a second price of the last item for the same service. */
export const twoPricesPerService: Deviation = {
  name: 'two-prices-per-service',
  summary: 'Sends a second price of the last item for the same service.',
  decorate: changeLastItemSent((item) => {
    const [first] = item.Prices ?? [];
    return [first === undefined ? item : { ...item, Prices: [...(item.Prices ?? []), { ...first, Price: first.Price + 50 }] }];
  }),
};
