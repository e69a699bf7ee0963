import { rejectOrders } from '../deviate/reject-orders.ts';
import type { Deviation } from '../deviation.ts';
import { sumTaxes } from '../judge/sum-order.ts';

/** Spreads the promotion of an item over the taxes of the whole order, and then rejects the tax. */
export const mistaxesItemPromotion: Deviation = {
  name: 'mistaxes-item-promotion',
  summary: 'Spreads the promotion of an item over the taxes of the whole order, and then rejects the tax.',
  decorate: rejectOrders({
    field: 'Payment.Taxes',
    message: 'The tax (Payment.Taxes) does not fit the promotion',
    code: 'TOTAL_MISMATCH',
    when: (order, _attempt, { taxesOf }) => {
      const taxes = taxesOf(order.Location.Id);
      const spread = sumTaxes({ ...order, Promotions: (order.Promotions ?? []).map((promotion) => ({ ...promotion, ItemId: null })) }, taxes);
      return sumTaxes(order, taxes).some((tax, index) => tax - (spread[index] ?? 0n) > 1n || (spread[index] ?? 0n) - tax > 1n);
    },
  }),
};
