import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { builtinCatalogueDir } from '../../src/catalogue/builtin-catalogue-dir.ts';
import { loadCatalogue } from '../../src/catalogue/load-catalogue.ts';
import { exactShare } from '../../src/contract/exact-percent.ts';
import { lineCents, type MoneyLine } from '../../src/contract/line-cents.ts';
import { sumOrder } from '../../src/contract/sum-order.ts';
import type { PromotionRecipe } from '../../src/model/scenario.ts';
import { sumSubtotal, sumTaxes } from '../../src/reference-pos/judge/sum-order.ts';
import { findTaxes } from '../../src/reference-pos/judge/tax-regimes.ts';
import { orderSchema } from '../../src/reference-pos/till/order-schema.ts';

interface GoldenLine extends Omit<MoneyLine, 'modifiers'> {
  readonly modifiers: ReadonlyArray<{ readonly quantity: number; readonly unitCents: number }>;
  readonly hasFederalTax: boolean;
  readonly hasProvincialTax: boolean;
}
interface Golden {
  readonly name: string;
  readonly lines: readonly GoldenLine[];
  readonly fees: readonly number[];
  readonly promotions: ReadonlyArray<Pick<PromotionRecipe, 'type' | 'value' | 'line'>>;
  readonly tip: number;
  readonly lineCents: readonly number[];
  readonly promotionsCents: readonly number[];
  readonly subtotal: number;
  readonly regimes: Readonly<Record<string, { readonly taxes: ReadonlyArray<{ readonly name: string; readonly base: number; readonly exact: string; readonly cents: number }>; readonly total: number }>>;
}

const goldens = JSON.parse(readFileSync(new URL('golden/taxes.json', import.meta.url), 'utf8')) as readonly Golden[];
const { taxRegimes } = (await loadCatalogue(builtinCatalogueDir())).contract;
const cases = goldens.flatMap((golden) => Object.entries(golden.regimes).map(([regime, sums]) => ({ title: `${golden.name}, under ${regime}`, golden, regime, sums })));
const plain = ({ modifiers, ...line }: GoldenLine): GoldenLine & MoneyLine => ({ ...line, modifiers: modifiers.map((modifier) => ({ ...modifier, modifiers: [] })) });

/** The same order as the reference POS reads it. */
function payloadOf({ lines, fees, promotions, promotionsCents, tip }: Golden) {
  return orderSchema.parse({
    Location: { Id: 'x' }, OrderIds: { OrderId: 1 }, Service: { Channel: 'Web', OrderType: 'Takeout' }, Payment: { Subtotal: 0, Taxes: [], Tip: tip, Total: 0 },
    Items: lines.map(({ quantity, unitCents, modifiers, hasFederalTax, hasProvincialTax }, index) => ({
      Id: `item ${index}`, Quantity: quantity, UnitPrice: unitCents, HasFederalTax: hasFederalTax, HasProvincialTax: hasProvincialTax,
      Modifiers: modifiers.map((modifier) => ({ Quantity: modifier.quantity, UnitPrice: modifier.unitCents })),
    })),
    Fees: fees.map((Amount) => ({ Amount })),
    Promotions: promotions.map(({ line }, index) => ({ Id: 'p', Amount: promotionsCents[index], ...(line !== undefined && { ItemId: `item ${line}` }) })),
  });
}

describe('an order with', () => {
  it.each(cases)('$title, comes to what was worked out apart', ({ golden, regime, sums }) => {
    const lines = golden.lines.map(plain).map((line) => ({ ...line, cents: lineCents(line) }));
    const taxRules = taxRegimes[regime] ?? [];
    const sum = sumOrder({ lines, feesCents: golden.fees, promotions: golden.promotions, taxRules, tipCents: golden.tip });
    expect(lines.map(({ cents }) => cents)).toEqual(golden.lineCents);
    expect(sum.promotionsCents).toEqual(golden.promotionsCents);
    expect(sum.subtotalCents).toBe(golden.subtotal);
    expect(sum.taxes.map(({ rule, baseCents, cents }) => ({ name: rule.name, base: baseCents, exact: exactShare(BigInt(baseCents), rule.rateMilliPercent), cents }))).toEqual(sums.taxes);
    expect(sum.totalCents).toBe(sums.total);
  });

  it.each(cases)('$title, comes to the same on the till of the reference POS', ({ golden, regime, sums }) => {
    const order = payloadOf(golden);
    expect(Number(sumSubtotal(order))).toBe(golden.subtotal);
    expect(sumTaxes(order, findTaxes(regime)).map(Number)).toEqual(sums.taxes.map(({ cents }) => cents));
  });

  it('is there under every tax regime of the contract', () => {
    expect(goldens.map(({ regimes }) => Object.keys(regimes).toSorted())).toEqual(goldens.map(() => Object.keys(taxRegimes).toSorted()));
  });
});
