import { roundHalfUp } from './round-half-up.ts';
import { safeCents } from './safe-cents.ts';

/** Thousandths of a percent in a whole. */
const whole = 100_000n;

/**
 * One tax on a base, in cents, half up, as UEAT's public sample rounds it: 9.975 % of 1550 is 155.
 * @param rateMilliPercent thousandths of a percent: 9.975 % is 9975
 */
export function taxCents(baseCents: number, rateMilliPercent: number): number {
  return safeCents(roundHalfUp(BigInt(baseCents) * BigInt(rateMilliPercent), whole));
}
