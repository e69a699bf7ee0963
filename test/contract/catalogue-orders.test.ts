import { describe, expect, it } from 'vitest';
import { builtinCatalogueDir } from '../../src/catalogue/builtin-catalogue-dir.ts';
import { loadCatalogue } from '../../src/catalogue/load-catalogue.ts';
import { schemaBookOf } from '../../src/contract/schema-book-of.ts';
import type { OrderRecipe, SendStep } from '../../src/model/scenario.ts';
import { findTaxes } from '../../src/reference-pos/judge/tax-regimes.ts';
import { faultsOf, orderOf } from './order-of.ts';

const catalogue = await loadCatalogue(builtinCatalogueDir());
const { taxRegimes } = catalogue.contract;
const schemas = schemaBookOf(catalogue.schemas);

type OrderSend = SendStep & { readonly order: OrderRecipe };
const sends = catalogue.scenarios.flatMap(({ id, steps }) => steps
  .filter((step): step is OrderSend => step.kind === 'send' && step.order !== undefined)
  .map((step) => ({ name: `${id}/${step.as}`, step })));
const right = sends.filter(({ step }) => step.invalid === undefined);
const wrong = sends.filter(({ step }) => step.invalid !== undefined);

/** What is wrong with each order that is wrong on purpose, and nothing besides. */
const faults: Readonly<Record<string, string>> = {
  'status/rejects-unknown-items/unknown': 'unknownItem', 'status/rejects-unknown-items/unknown-second': 'unknownItem',
  'status/rejects-unknown-item-from-hub/unknown': 'unknownItem', 'status/rejects-unknown-item-from-kiosk/unknown': 'unknownItem',
  'status/rejects-unknown-item-for-delivery/unknown': 'unknownItem', 'status/rejects-unknown-item-for-dine-in/unknown': 'unknownItem',
  'status/rejects-unknown-items/missing': 'missingItemId', 'status/rejects-unknown-modifier/second': 'unknownModifier',
  'status/rejects-unknown-modifier/unknown': 'unknownModifier', 'status/rejects-group-minimum/none': 'groupMinimum', 'status/rejects-group-maximum/many': 'groupMaximum',
  'status/rejects-wrong-sums/total': 'total', 'status/rejects-wrong-sums/subtotal': 'subtotal', 'status/rejects-wrong-sums/tax': 'tax',
  'status/rejects-wrong-sums/total-too-low': 'total', 'status/rejects-wrong-sums/subtotal-too-low': 'subtotal', 'status/rejects-wrong-price/price-too-low': 'unitPrice',
  'status/rejects-wrong-price/price': 'unitPrice', 'status/rejects-unknown-location/elsewhere': 'location', 'status/rejects-invalid-promotion/promotion': 'promotion',
  'status/rejects-wrong-quantity/zero': 'quantity', 'status/rejects-wrong-quantity/negative': 'quantity',
};

describe('a right order of the catalogue', () => {
  it.each(right)('$name is one under every tax regime, as the reference POS sums it up', ({ step }) => {
    for (const [regime, taxRules] of Object.entries(taxRegimes)) {
      // Without taxes nothing shows how they are rounded, and no such order is made.
      if (step.order.taxRounding === 'apart' && taxRules.length === 0) continue;
      const { payload, clean } = orderOf(catalogue, step.order, { taxRules });
      expect({ regime, faults: faultsOf(payload, findTaxes(regime)) }).toEqual({ regime, faults: [] });
      expect(payload).toEqual(clean);
    }
  });

  it.each(right)('$name fits the schema of orders', ({ step }) => {
    const { payload } = orderOf(catalogue, step.order, { taxRules: taxRegimes.QC ?? [] });
    expect(schemas.violations('order.json', payload)).toEqual([]);
  });

  it.each(right)('$name is sent without a delivery when a kiosk sends it', ({ step }) => {
    const { payload } = orderOf(catalogue, step.order, { taxRules: taxRegimes.QC ?? [] });
    const isKiosk = JSON.stringify(payload.Service).includes('"Channel":"KIOSK"');
    expect(isKiosk && payload.DeliveryInfo !== null).toBe(false);
  });
});

describe('an order that is wrong on purpose', () => {
  it.each(wrong.filter(({ name }) => faults[name] !== undefined))('$name has that one fault, and without it none', ({ name, step }) => {
    const { payload, clean } = orderOf(catalogue, step.order, { taxRules: taxRegimes.QC ?? [] });
    expect([...new Set(faultsOf(payload, findTaxes('QC')).map(({ rule }) => rule))]).toEqual([faults[name]]);
    if (step.order.tamper.length > 0) expect(faultsOf(clean, findTaxes('QC'))).toEqual([]);
  });

  it('stands in the table above, when it is one of the rejections', () => {
    expect(wrong.map(({ name }) => name).filter((name) => name.startsWith('status/rejects-') && faults[name] === undefined)).toEqual([]);
    expect(Object.keys(faults).filter((name) => !wrong.some((entry) => entry.name === name))).toEqual([]);
  });
});

describe('the tax regimes of the contract', () => {
  it('are those of the reference POS, which knows them by itself', () => {
    const flat = Object.fromEntries(Object.entries(taxRegimes).map(([name, rules]) => [name, rules.map(({ rateMilliPercent, appliesTo }) => [rateMilliPercent, appliesTo])]));
    const own = Object.fromEntries(Object.keys(taxRegimes).map((name) => [name, findTaxes(name).map(({ rateMilliPercent, flag }) => [rateMilliPercent, flag])]));
    expect(flat).toEqual(own);
  });
});
