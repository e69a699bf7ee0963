import type { TaxRule } from '../model/contract.ts';
import type { PromotionRecipe } from '../model/scenario.ts';
import { roundHalfUp } from './round-half-up.ts';
import { safeCents } from './safe-cents.ts';
import { spreadDiscount } from './spread-discount.ts';
import { taxCents } from './tax-cents.ts';

/** A line's amount and the taxes that it bears. */
export interface TaxedLine {
  readonly cents: number;
  readonly hasFederalTax: boolean;
  readonly hasProvincialTax: boolean;
}

/** What an order is summed up from; amounts are cents. */
export interface OrderAmounts {
  readonly lines: readonly TaxedLine[];
  readonly feesCents: readonly number[];
  readonly promotions: ReadonlyArray<Pick<PromotionRecipe, 'type' | 'value' | 'line'>>;
  readonly taxRules: readonly TaxRule[];
  readonly tipCents: number;
}

/** The sums of an order, in cents. */
export interface OrderSum {
  /** What each promotion takes off, never more than is there. */
  readonly promotionsCents: readonly number[];
  readonly subtotalCents: number;
  readonly taxes: ReadonlyArray<{ readonly rule: TaxRule; readonly baseCents: number; readonly cents: number }>;
  readonly totalCents: number;
}

/** Hundredths of a percent in a whole. */
const percentWhole = 10_000n;

/**
 * Sums an order up (UEAT Open API, order-model-reference; beyond the public sample assumed): fees are inside the Subtotal and bear
 * every tax; an order's promotion is spread over the tax bases in proportion; each tax is rounded once, half up.
 */
export function sumOrder({ lines, feesCents, promotions, taxRules, tipCents }: OrderAmounts): OrderSum {
  const gross = lines.map(({ cents }) => cents);
  const net = [...gross];
  const taken = promotions.map(({ type, value, line }) => {
    if (line === undefined) return 0;
    const cents = Math.min(off(type, value, gross[line] ?? 0), net[line] ?? 0);
    net[line] = (net[line] ?? 0) - cents;
    return cents;
  });
  let left = sum(net);
  const promotionsCents = promotions.map(({ type, value, line }, index) => {
    if (line !== undefined) return taken[index] ?? 0;
    const cents = Math.min(off(type, value, sum(gross)), left);
    left -= cents;
    return cents;
  });

  const bases = taxBases(lines, net, sum(net) - left);
  const taxes = taxRules.map((rule) => {
    const baseCents = sum([...bases.filter((base) => base[flagOf(rule)]).map(({ cents }) => cents), ...feesCents]);
    return { rule, baseCents, cents: taxCents(baseCents, rule.rateMilliPercent) };
  });
  const subtotalCents = sum([left, ...feesCents]);
  return { promotionsCents, subtotalCents, taxes, totalCents: sum([subtotalCents, tipCents, ...taxes.map(({ cents }) => cents)]) };
}

/** The lines put together by the taxes that they bear, less their shares of what the order's promotions take off. */
function taxBases(lines: readonly TaxedLine[], net: readonly number[], discountCents: number): readonly TaxedLine[] {
  const flags = [true, false].flatMap((hasFederalTax) => [true, false].map((hasProvincialTax) => ({ hasFederalTax, hasProvincialTax })));
  const bases = flags.map(({ hasFederalTax, hasProvincialTax }) => sum(net.filter((_, index) =>
    lines[index]?.hasFederalTax === hasFederalTax && lines[index].hasProvincialTax === hasProvincialTax)));
  const shares = spreadDiscount(discountCents, bases);
  return flags.map((flag, index) => ({ ...flag, cents: (bases[index] ?? 0) - (shares[index] ?? 0) }));
}

function off(type: PromotionRecipe['type'], value: number, baseCents: number): number {
  return type === 'Amount' ? safeCents(value) : safeCents(roundHalfUp(BigInt(baseCents) * BigInt(value), percentWhole));
}

function flagOf({ appliesTo }: TaxRule): 'hasFederalTax' | 'hasProvincialTax' {
  return appliesTo === 'HasFederalTax' ? 'hasFederalTax' : 'hasProvincialTax';
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => safeCents(total + amount), 0);
}
