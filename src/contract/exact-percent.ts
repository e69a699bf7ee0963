/** Thousandths of a percent in a whole. */
const decimals = 5;

/** Thousandths of a percent as people write a percentage: 9975 is `9.975`. */
export function writePercent(milliPercent: number): string {
  return writeDecimal(BigInt(milliPercent), 3);
}

/**
 * A share of an amount, exactly and not yet rounded: 9975 thousandths of a percent of 1550 cents are `154.6125`.
 * @param cents a whole number of cents
 */
export function exactShare(cents: bigint, milliPercent: number): string {
  return writeDecimal(cents * BigInt(milliPercent), decimals);
}

/** A whole number of units, each a one with so many zeros below the point, without trailing zeros. */
function writeDecimal(units: bigint, places: number): string {
  const sign = units < 0n ? '-' : '';
  const digits = String(units < 0n ? -units : units).padStart(places + 1, '0');
  return sign + `${digits.slice(0, -places)}.${digits.slice(-places)}`.replace(/\.?0+$/, '');
}
