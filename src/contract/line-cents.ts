import { safeCents } from './safe-cents.ts';

/** A line of an order, or one of its modifiers, as far as money is concerned. */
export interface MoneyLine {
  /** Of a modifier: per unit of its parent. */
  readonly quantity: number;
  readonly unitCents: number;
  readonly modifiers: readonly MoneyLine[];
}

/**
 * What a line comes to, in cents: Quantity × (UnitPrice + Σ modifier lines) (UEAT Open API, use-cases/quantity-management).
 * @throws RangeError when a quantity or a price is no safe integer, or the sum is none
 */
export function lineCents({ quantity, unitCents, modifiers }: MoneyLine): number {
  const unit = modifiers.reduce((sum, modifier) => safeCents(sum + lineCents(modifier)), safeCents(unitCents));
  return safeCents(safeCents(quantity) * unit);
}
