import { changeLastItemSent } from '../deviate/change-menu.ts';
import type { Deviation } from '../deviation.ts';

/** Sends the last item without its price for delivery. */
export const unpricedService: Deviation = {
  name: 'unpriced-service',
  summary: 'Sends the last item without its price for delivery.',
  decorate: changeLastItemSent((item) => [{ ...item, Prices: (item.Prices ?? []).filter(({ Service }) => Service !== 'Delivery') }]),
};
