import { safeCents } from './safe-cents.ts';

/**
 * Spreads a discount over bases in proportion to them, to the cent: what the rounding down leaves goes on the largest, the first of
 * equals, and no base becomes negative while the discount is not more than their sum.
 * @returns the share of each base, in cents
 */
export function spreadDiscount(discountCents: number, basesCents: readonly number[]): readonly number[] {
  const total = basesCents.reduce((sum, base) => safeCents(sum + base), 0);
  if (total <= 0) return basesCents.map(() => 0);
  const shares = basesCents.map((base) => Number((BigInt(discountCents) * BigInt(base)) / BigInt(total)));
  let left = discountCents - shares.reduce((sum, share) => sum + share, 0);
  const largestFirst = basesCents.map((base, index) => ({ base, index })).toSorted((a, b) => b.base - a.base);
  for (const { base, index } of largestFirst) {
    const share = shares[index] ?? 0;
    const more = Math.min(left, base - share);
    shares[index] = share + more;
    left -= more;
  }
  return shares;
}
