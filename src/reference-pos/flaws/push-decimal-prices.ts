import { changePushedItems } from '../deviate/change-pushes.ts';
import type { JsonObject } from '../json.ts';
import type { Deviation } from '../deviation.ts';

/** Pushes prices in dollars in place of cents. */
export const pushDecimalPrices: Deviation = {
  name: 'push-decimal-prices',
  summary: 'Pushes prices in dollars in place of cents.',
  decorate: changePushedItems((items) => items.map((item) => ({
    ...item,
    Prices: (item.Prices as readonly JsonObject[]).map((price) => ({ ...price, Price: Number(price.Price) / 100 })),
  }))),
};
