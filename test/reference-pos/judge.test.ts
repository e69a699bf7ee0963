import { describe, expect, it } from 'vitest';
import { judgeOrder } from '../../src/reference-pos/judge/judge-order.ts';
import { findTaxes } from '../../src/reference-pos/judge/tax-regimes.ts';
import { readMenu } from '../../src/reference-pos/till/menu.ts';
import { readOrder } from '../../src/reference-pos/till/read-order.ts';
import { home, makeLine, makeOrder, type TestOrder } from './make-order.ts';
import { standardMenu } from './play.ts';

const menu = readMenu(standardMenu);

function judge(order: object, regime = 'QC') {
  const reading = readOrder(JSON.parse(JSON.stringify(order)) as Parameters<typeof readOrder>[0]);
  if ('errors' in reading) throw new Error(JSON.stringify(reading.errors));
  return judgeOrder(reading.order, { menu, locationIds: new Set([home]), takesOrders: () => true, taxesOf: () => findTaxes(regime) });
}

function findRules(order: object, regime?: string): readonly string[] {
  return judge(order, regime).map(({ rule }) => rule);
}

function pay(order: TestOrder, payment: object): object {
  return { ...order, Payment: { ...order.Payment, ...payment } };
}

const fries = makeLine('side_fries', 0);
const nested = (levels: ReadonlyArray<readonly [string, number]>) => {
  const [first, ...rest] = levels;
  if (first === undefined) return [];
  const line: ReturnType<typeof makeLine> = makeLine(first[0], first[1], { Modifiers: nested(rest) });
  return [line];
};
const promotion = { Id: 'promo_1', Name: 'Welcome', Type: 'Amount', Amount: 200 };

describe('an order without a fault', () => {
  it.each<[string, object]>([
    ['a plain item', makeOrder()],
    ['delivery prices for a delivery', makeOrder({ orderType: 'Delivery', lines: [makeLine('burger_veggie', 1495)] })],
    ['dine-in prices for an order to eat in', makeOrder({ orderType: 'DineIn', lines: [makeLine('combo_001', 1645, { Modifiers: [fries] })] })],
    ['a variation, named by its own id', makeOrder({ lines: [makeLine('coffee_001_l', 375)] })],
    ['a required group at its minimum', makeOrder({ lines: [makeLine('combo_001', 1695, { Modifiers: [fries] })] })],
    ['an optional group at its maximum', makeOrder({ lines: [makeLine('burger_veggie', 1395, { Modifiers: [makeLine('extra_cheese', 150, { Quantity: 2 }), makeLine('extra_tomato', 75)] })] })],
    ['two burgers with two tomatoes each, which are four', makeOrder({ lines: [makeLine('burger_veggie', 1395, { Quantity: 2, Modifiers: [makeLine('extra_tomato', 75, { Quantity: 2 })] })] })],
    ['modifiers three levels deep', makeOrder({ lines: [makeLine('poutine_001', 1150, { Modifiers: nested([['protein_smoked_meat', 350], ['sauce_pepper', 50], ['heat_hot', 25]]) })] })],
    ['an untaxed item', makeOrder({ lines: [makeLine('muffin_006', 899, { HasFederalTax: false, HasProvincialTax: false })] })],
    ['a free item', makeOrder({ lines: [makeLine('water_001', 0)] })],
    ['leading zeros in an id', makeOrder({ lines: [makeLine('0042', 695)] })],
    ['fees and a tip', makeOrder({ fees: [700, 5], tip: 150 })],
    ['a promotion of the order', makeOrder({ promotions: [promotion] })],
    ['a promotion of an item', makeOrder({ promotions: [{ ...promotion, ItemId: 'burger_001' }] })],
    ['an unknown channel, an unknown field and nobody’s name', { ...makeOrder({ channel: 'carrier-pigeon' }), Customer: null, Novelty: { a: 1 } }],
    ['no payment details', pay(makeOrder(), { Details: [], IsOrderPaid: false })],
    ['a tax that is one cent off, and the total with it', (() => {
      const order = makeOrder();
      const [gst, qst] = order.Payment.Taxes;
      const total = order.Payment.Total + 1;
      return pay(order, { Taxes: [{ ...gst, Amount: (gst?.Amount ?? 0) + 1 }, qst], Total: total, Details: [{ Type: 'Card', Amount: total }] });
    })()],
    ['taxes under French names', pay(makeOrder(), { Taxes: [{ Amount: 125, Name: 'TVQ', Type: '' }, { Amount: 63, Name: 'TPS', Type: '' }] })],
  ])('is one with %s', (_what, order) => {
    expect(judge(order)).toEqual([]);
  });
});

describe('a functional fault', () => {
  it.each<[string, object, readonly string[], object]>([
    ['no items', { ...makeOrder({ lines: [] }) }, ['missingItemId'], { code: 'MISSING_FIELD', details: { field: 'Items' } }],
    ['an item without an id', makeOrder({ lines: [makeLine('', 1250)] }), ['missingItemId'], { code: 'MISSING_FIELD', details: { field: 'Items[0].Id', item: 'Name of ' } }],
    ['an item whose id is null', makeOrder({ lines: [makeLine(null, 1250)] }), ['missingItemId'], { code: 'MISSING_FIELD' }],
    ['an unknown item', makeOrder({ lines: [makeLine('nope', 1250)] }), ['unknownItem'], { code: 'INVALID_ID', details: { item: 'nope' } }],
    ['an id that lost its leading zeros', makeOrder({ lines: [makeLine('42', 695)] }), ['unknownItem'], { code: 'INVALID_ID' }],
    ['an unknown modifier', makeOrder({ lines: [makeLine('combo_001', 1695, { Modifiers: [makeLine('nope', 0)] })] }), ['unknownModifier'], { code: 'INVALID_ID', details: { modifier: 'nope' } }],
    ['a modifier of another item', makeOrder({ lines: [makeLine('burger_veggie', 1395, { Modifiers: [fries] })] }), ['unknownModifier'], { code: 'INVALID_ID' }],
    ['a modifier at the wrong level', makeOrder({ lines: [makeLine('poutine_001', 1150, { Modifiers: [makeLine('sauce_bbq', 0)] })] }), ['unknownModifier'], { code: 'INVALID_ID' }],
    ['a group below its minimum', makeOrder({ lines: [makeLine('combo_001', 1695)] }), ['groupMinimum'], { code: 'VALIDATION_ERROR', details: { group: 'combo_side', actual: 0 } }],
    ['a nested group below its minimum', makeOrder({ lines: [makeLine('poutine_001', 1150, { Modifiers: [makeLine('protein_smoked_meat', 350)] })] }), ['groupMinimum'], { details: { group: 'protein_sauce' } }],
    ['a group above its maximum', makeOrder({ lines: [makeLine('combo_001', 1695, { Modifiers: [fries, makeLine('side_salad', 100)] })] }), ['groupMaximum'], { details: { group: 'combo_side', actual: 2 } }],
    ['a group above its maximum by quantity', makeOrder({ lines: [makeLine('burger_veggie', 1395, { Modifiers: [makeLine('extra_tomato', 75, { Quantity: 4 })] })] }), ['groupMaximum'], { details: { group: 'extras_001', actual: 4 } }],
    ['another price', makeOrder({ lines: [makeLine('burger_001', 1200)] }), ['unitPrice'], { details: { item: 'burger_001', expected: 1250, actual: 1200 } }],
    ['the pick-up price for a delivery', makeOrder({ orderType: 'Delivery', lines: [makeLine('burger_veggie', 1395)] }), ['unitPrice'], { details: { expected: 1495, actual: 1395 } }],
    ['another price of a modifier', makeOrder({ lines: [makeLine('burger_veggie', 1395, { Modifiers: [makeLine('extra_tomato', 70)] })] }), ['unitPrice'], { details: { item: 'extra_tomato', expected: 75 } }],
    ['another subtotal, and the total with it', (() => {
      const order = makeOrder();
      const total = order.Payment.Total + 100;
      return pay(order, { Subtotal: order.Payment.Subtotal + 100, Total: total, Details: [{ Type: 'Card', Amount: total }] });
    })(), ['subtotal'], { code: 'TOTAL_MISMATCH', details: { expected: 1250, actual: 1350 } }],
    ['another total', pay(makeOrder(), { Total: 9999, Details: [] }), ['total'], { code: 'TOTAL_MISMATCH', message: 'The total (Payment.Total) should be 1438, not 9999' }],
    ['a tax that is two cents off', pay(makeOrder(), { Taxes: [{ Amount: 65, Name: 'GST', Type: '' }, { Amount: 125, Name: 'QST', Type: '' }], Total: 1440, Details: [] }), ['tax'], { details: { expected: 63, actual: 65 } }],
    ['a tax that is missing', pay(makeOrder(), { Taxes: [{ Amount: 63, Name: 'GST', Type: '' }], Total: 1313, Details: [] }), ['tax'], { details: { expected: 125, actual: 0 } }],
    ['a tax that is not due', pay(makeOrder(), { Taxes: [{ Amount: 63, Name: 'GST' }, { Amount: 125, Name: 'QST' }, { Amount: 9, Name: 'LUX' }], Total: 1447, Details: [] }), ['tax'], { details: { expected: 0, actual: 9 } }],
    ['payments that do not make the total', pay(makeOrder(), { Details: [{ Type: 'Card', Amount: 1 }] }), ['payment'], { details: { field: 'Payment.Details' } }],
    ['a promotion without an id', makeOrder({ promotions: [{ ...promotion, Id: '' }] }), ['promotion'], { code: 'VALIDATION_ERROR', details: { field: 'Promotions[0].Id' } }],
    ['a promotion of an item that is not there', makeOrder({ promotions: [{ ...promotion, ItemId: 'coffee_001' }] }), ['promotion'], { details: { promotion: 'promo_1', actual: 'coffee_001' } }],
    ['a promotion of more than its item', makeOrder({ lines: [makeLine('burger_001', 1250), makeLine('0042', 695)], promotions: [{ ...promotion, Amount: 700, ItemId: '0042' }] }), ['promotion'], { details: { field: 'Promotions[0].Amount' } }],
    ['an unknown location', makeOrder({ locationId: 'nowhere' }), ['location'], { code: 'INVALID_LOCATION' }],
    ['an unknown order type', makeOrder({ orderType: 'Catapult' }), ['service'], { code: 'VALIDATION_ERROR' }],
    ['a delivery to nowhere', { ...makeOrder({ orderType: 'Delivery' }), DeliveryInfo: null }, ['delivery'], { code: 'MISSING_FIELD' }],
    ['a time without an offset', { ...makeOrder(), OrderTime: { PreparationType: 'Asap', PickupDateTime: '2030-01-02T12:15:00' } }, ['orderTime'], { code: 'VALIDATION_ERROR' }],
    ['a preorder without a time', { ...makeOrder(), OrderTime: { PreparationType: 'Preorder' } }, ['orderTime'], { code: 'MISSING_FIELD' }],
  ])('is found alone in an order with %s, and named', (_what, order, rules, first) => {
    expect(findRules(order)).toEqual(rules);
    expect(judge(order)[0]).toMatchObject(first);
  });

  it('does not hide another', () => {
    const order = makeOrder({ locationId: 'nowhere', lines: [makeLine('nope', 1), makeLine('burger_001', 1)] });
    expect(findRules(order)).toEqual(['location', 'unknownItem', 'unitPrice']);
  });

  it('is found in an item that is sold out', () => {
    const soldOut = readMenu({ Items: [{ Id: 'burger_001', Name: 'Burger', Prices: [], IsAvailable: false }] });
    const reading = readOrder(JSON.parse(JSON.stringify(makeOrder())) as Parameters<typeof readOrder>[0]);
    if ('errors' in reading) throw new Error('unreadable');
    const faults = judgeOrder(reading.order, { menu: soldOut, locationIds: new Set([home]), takesOrders: () => true, taxesOf: () => findTaxes() });
    expect(faults.map(({ rule }) => rule)).toEqual(['unavailable']);
  });
});

describe('tax regimes', () => {
  it('are applied by name', () => {
    expect(findRules(pay(makeOrder(), { Taxes: [{ Amount: 163, Name: 'HST', Type: '' }], Total: 1413, Details: [] }), 'ON')).toEqual([]);
  });

  it('that do not exist are refused with those that do', () => {
    expect(() => findTaxes('XX')).toThrow('No tax regime "XX"; there are QC, ON');
  });
});

describe('the menu', () => {
  it('is refused when an item of it has no id', () => {
    expect(() => readMenu({ Items: [{ Name: 'x' }] })).toThrow('Id');
  });
});
