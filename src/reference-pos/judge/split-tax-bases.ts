import type { Order } from '../till/order.ts';
import { sum, sumLine } from './sum-line.ts';
import type { TaxRule } from './tax-regimes.ts';

/** What the lines with the same tax flags come to, in cents. */
export type TaxBase = Readonly<Record<TaxRule['flag'], boolean>> & { readonly cents: bigint };

/**
 * The lines of an order by the taxes that they bear, less promotions: that of an item comes off its lines, that of the order is
 * spread over the bases in proportion, the last cent on the largest.
 */
export function splitTaxBases(order: Order): readonly TaxBase[] {
  const promotions = order.Promotions ?? [];
  const isOnOrder = (id: string | null | undefined): boolean => typeof id === 'string' && order.Items.some(({ Id }) => Id === id);
  const bases = [true, false].flatMap((HasFederalTax) =>
    [true, false].map((HasProvincialTax) => {
      const lines = order.Items.filter((line) => (line.HasFederalTax ?? false) === HasFederalTax && (line.HasProvincialTax ?? false) === HasProvincialTax);
      const ownPromotions = promotions.filter(({ ItemId }) => isOnOrder(ItemId) && lines.some(({ Id }) => Id === ItemId));
      return { HasFederalTax, HasProvincialTax, cents: sum(lines.map(sumLine)) - addUp(ownPromotions) };
    }),
  );
  return spread(addUp(promotions.filter(({ ItemId }) => !isOnOrder(ItemId))), bases);
}

function spread(amount: bigint, bases: readonly TaxBase[]): readonly TaxBase[] {
  const whole = sum(bases.map(({ cents }) => cents));
  if (whole <= 0n) return bases;
  const shares = bases.map(({ cents }) => (cents * amount) / whole);
  const rest = amount - sum(shares);
  const largest = bases.reduce((best, { cents }, index) => (cents > (bases[best]?.cents ?? 0n) ? index : best), 0);
  return bases.map((base, index) => ({ ...base, cents: base.cents - (shares[index] ?? 0n) - (index === largest ? rest : 0n) }));
}

function addUp(promotions: ReadonlyArray<{ readonly Amount: number }>): bigint {
  return sum(promotions.map(({ Amount }) => BigInt(Amount)));
}
