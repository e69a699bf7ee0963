/** As much of a line as its sum needs. */
export interface PricedLine {
  readonly Quantity: number;
  readonly UnitPrice: number;
  readonly Modifiers?: readonly PricedLine[] | null | undefined;
}

/**
 * A line in cents: Quantity × (UnitPrice + Σ modifier lines). A modifier's quantity is per unit of its parent
 * (UEAT Open API, quantity-management).
 */
export function sumLine(line: PricedLine): bigint {
  const unit = (line.Modifiers ?? []).reduce((sum, modifier) => sum + sumLine(modifier), BigInt(line.UnitPrice));
  return BigInt(line.Quantity) * unit;
}

/** Adds up amounts in cents. */
export function sum(amounts: readonly bigint[]): bigint {
  return amounts.reduce((total, amount) => total + amount, 0n);
}
