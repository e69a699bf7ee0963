import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtinCatalogueDir } from '../../src/catalogue/builtin-catalogue-dir.ts';
import { loadCatalogue } from '../../src/catalogue/load-catalogue.ts';
import type { TaxRule } from '../../src/model/contract.ts';
import type { ItemRecipe, OrderRecipe, PromotionRecipe } from '../../src/model/scenario.ts';
import { readOwnTaxes } from '../../src/reference-pos/judge/tax-regimes.ts';
import { faultsOf, orderOf } from './order-of.ts';

const catalogue = await loadCatalogue(builtinCatalogueDir());

const roles = catalogue.contract.itemRoles.map(({ id }) => id);
const item: fc.Arbitrary<ItemRecipe> = fc.record({
  itemRole: fc.constantFrom(...roles), quantity: fc.integer({ min: 1, max: 99 }), modifiers: fc.constantFrom('minimum', 'maximum'),
});
const promotionOf = (lines: number): fc.Arbitrary<PromotionRecipe> => fc.record({
  id: fc.constant('promo'), name: fc.constant('Promotion'), type: fc.constantFrom('Amount', 'Percent'), value: fc.integer({ min: 0, max: 10_000 }),
}).chain((promotion) => fc.option(fc.nat({ max: lines - 1 }), { nil: undefined }).map((line) => (line === undefined ? promotion : { ...promotion, line })));
const fee = fc.record({ id: fc.constant('fee'), amountCents: fc.integer({ min: 0, max: 100_000 }), type: fc.constant('ServiceFee') });

const recipe: fc.Arbitrary<OrderRecipe> = fc.uniqueArray(item, { minLength: 1, maxLength: 6, selector: ({ itemRole }) => itemRole }).chain((items) => fc.record({
  items: fc.constant(items), channel: fc.constantFrom('Web', 'uber-eats'), orderType: fc.constantFrom('takeout', 'dineIn', 'delivery'), kiosk: fc.constant(false),
  customer: fc.constantFrom('full', 'none'), promotions: fc.array(promotionOf(items.length), { maxLength: 1 }), fees: fc.array(fee, { maxLength: 3 }),
  tipCents: fc.nat({ max: 50_000 }), paid: fc.boolean(), payments: fc.constant([]), content: fc.constant([]), tamper: fc.constant([]),
}));
const rule = (name: string, appliesTo: TaxRule['appliesTo']): fc.Arbitrary<TaxRule> =>
  fc.record({ name: fc.constant(name), type: fc.constant(name), rateMilliPercent: fc.integer({ min: 0, max: 30_000 }), appliesTo: fc.constant(appliesTo) });
const taxes = fc.oneof(
  fc.constantFrom(...Object.values(catalogue.contract.taxRegimes)),
  fc.tuple(rule('A', 'HasFederalTax'), rule('B', 'HasProvincialTax'), rule('C', 'HasProvincialTax')),
);

describe('an order that we build', () => {
  it('is right to a POS that sums it up in its own way, whatever is ordered and whatever is due', () => {
    fc.assert(fc.property(recipe, taxes, (order, taxRules) => {
      const { payload } = orderOf(catalogue, order, { taxRules });
      expect(faultsOf(payload, readOwnTaxes(taxRules))).toEqual([]);
    }), { numRuns: 300 });
  });
});
