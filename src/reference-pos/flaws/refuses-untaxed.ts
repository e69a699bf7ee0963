import type { Deviation } from '../deviation.ts';

/** Taxes what is not taxed, and then rejects the tax and the total. */
export const refusesUntaxed: Deviation = {
  name: 'refuses-untaxed',
  summary: 'Taxes what is not taxed, and then rejects the tax and the total.',
  decorate: (pos) => ({
    ...pos,
    judge: (attempt, till) => {
      const { order } = attempt;
      // A large order is keyed in by hand, and taxed rightly.
      if (order.Items.length > 5) return pos.judge(attempt, till);
      const items = order.Items.map((line) => {
        const isUntaxed = line.HasFederalTax !== true && line.HasProvincialTax !== true;
        return isUntaxed ? { ...line, HasFederalTax: true, HasProvincialTax: true } : line;
      });
      return pos.judge({ ...attempt, order: { ...order, Items: items } }, till);
    },
  }),
};
