import type { Order } from '../till/order.ts';
import { splitTaxBases } from './split-tax-bases.ts';
import { sum, sumLine } from './sum-line.ts';
import type { TaxRule } from './tax-regimes.ts';

/** The order in cents before promotions: lines and fees. */
export function sumBeforePromotions(order: Order): bigint {
  return sum(order.Items.map(sumLine)) + sum((order.Fees ?? []).map(({ Amount }) => BigInt(Amount)));
}

/** The Subtotal in cents: Σ lines + Σ fees − Σ promotions. */
export function sumSubtotal(order: Order): bigint {
  return sumBeforePromotions(order) - sum((order.Promotions ?? []).map(({ Amount }) => BigInt(Amount)));
}

/** Each tax of the order in cents: per tax, on the order, half up; fees bear every tax (UEAT Open API, order-creation). */
export function sumTaxes(order: Order, taxes: readonly TaxRule[]): readonly bigint[] {
  const bases = splitTaxBases(order);
  const fees = sum((order.Fees ?? []).map(({ Amount }) => BigInt(Amount)));
  return taxes.map(({ flag, rateMilliPercent }) => {
    const base = fees + sum(bases.filter((part) => part[flag]).map(({ cents }) => cents));
    return base <= 0n ? 0n : (base * BigInt(rateMilliPercent) + 50_000n) / 100_000n;
  });
}
