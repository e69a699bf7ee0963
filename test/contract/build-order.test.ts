import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TamperError } from '../../src/contract/apply-tampers.ts';
import { bindRoles } from '../../src/contract/bind-roles.ts';
import { buildLine, UnboundRoleError } from '../../src/contract/build-line.ts';
import { buildOrder, type BuiltOrder } from '../../src/contract/build-order.ts';
import { compileSchemas } from '../../src/contract/compile-schemas.ts';
import type { Menu } from '../../src/contract/menu.ts';
import { readMenu } from '../../src/contract/read-menu.ts';
import { readPointer } from '../../src/contract/read-pointer.ts';
import { RoundingAlikeError } from '../../src/contract/rounding-alike-error.ts';
import type { TaxRule } from '../../src/model/contract.ts';
import type { JsonObject } from '../../src/model/json.ts';
import type { ItemRecipe, ModifierRecipe, OrderRecipe } from '../../src/model/scenario.ts';
import { group, item, menuOf, option, price, standardMenu } from './sample-menu.ts';
import { samplePositions } from './sample-positions.ts';

const load = (path: string) => JSON.parse(readFileSync(new URL(`../../scenarios/${path}`, import.meta.url), 'utf8')) as JsonObject;
const template = load('payloads/order.json');
const schemas = compileSchemas({ 'order.json': load('schemas/order.json') });
const location = { id: '019a9794-ea27-71a8-bc7a-ecffd058546c', name: 'Location 1', roles: ['order-fulfillment'], timeZone: 'America/Toronto', taxes: 'QC' } as const;
const taxRules: readonly TaxRule[] = [
  { name: 'GST', type: 'Federal', rateMilliPercent: 5000, appliesTo: 'HasFederalTax' },
  { name: 'QST', type: 'Provincial', rateMilliPercent: 9975, appliesTo: 'HasProvincialTax' },
];
const menu = menuOf(
  item('plain', 850),
  item('sized', 400, { Variations: [{ Id: 'small', Name: 'Petit', Prices: [price(300), price(350, 'Delivery')] }], HasFederalTax: false }),
  item('burger', 1000, { Prices: [price(1000), price(1100, 'Delivery'), price(1050, 'DineIn')], ModifierGroups: [
    group(1, 2, [option('fries', 0, { ModifierGroups: [group(0, 1, [option('gravy', 100)])] }), option('salad', 200), option('soup', 300)]),
    group(0, 3, [option('tomato', 75), option('gone', 10, { IsAvailable: false })]),
  ] }),
  item('bread', 200, { HasFederalTax: false, HasProvincialTax: false }),
);

const line = (itemRole: string, more: Partial<ItemRecipe> = {}): ItemRecipe => ({ itemRole, quantity: 1, modifiers: 'minimum', ...more });
const recipeOf = (some: Partial<OrderRecipe>): OrderRecipe => ({
  items: [line('plain')], channel: 'Web', orderType: 'takeout', kiosk: false, customer: 'full', promotions: [], fees: [], tipCents: 0, paid: true,
  payments: [], content: [], tamper: [], ...some,
});
const build = (some: Partial<OrderRecipe>, from: Menu = menu): BuiltOrder => {
  const ids = from.items.map(({ id }) => id ?? '');
  const roles = ids.map((id) => ({ id, text: { en: id, fr: id }, standardId: id, shape: {} }));
  const bindings = bindRoles({ menu: from, roles, overrides: {}, useStandardIds: true });
  return buildOrder({ recipe: recipeOf(some), bindings, template, location, taxRules, orderId: 4711, nowMs: Date.parse('2025-07-01T16:00:00Z'), positions: samplePositions });
};
const at = (order: BuiltOrder, pointer: string) => readPointer(order.payload, pointer);

describe('an order', () => {
  it('is that of the public sample, to the cent', () => {
    const order = build({ fees: [{ id: 'service-fee', amountCents: 700, type: 'ServiceFee' }] });
    expect(order.payload).toEqual({
      Location: { ...(template.Location as JsonObject), Id: location.id, Name: 'Location 1' },
      OrderIds: { OrderId: 4711, ExternalOrderId: null },
      Customer: template.Customer,
      DeliveryInfo: null,
      OrderTime: { PreparationType: 'Asap', PickupDateTime: '2025-07-01T12:15:00-04:00' },
      Items: [{ Id: 'plain', Name: 'Item plain', Quantity: 1, UnitPrice: 850, Modifiers: [], Note: '', HasFederalTax: true, HasProvincialTax: true }],
      Promotions: [],
      Fees: [{ Id: 'service-fee', Amount: 700, Type: 'ServiceFee' }],
      PersonalizedQuestions: [],
      Service: { Channel: 'Web', OrderType: 'Takeout', ProximityDeliveryInfo: null, KioskId: null },
      CounterNotes: '[TEST]',
      Payment: {
        Details: [{ Type: 'CreditCard', Amount: 1783 }], IsOrderPaid: true, PaymentDateTime: '2025-07-01T12:00:00-04:00', Subtotal: 1550,
        Taxes: [{ Amount: 78, Name: 'GST', Type: 'Federal' }, { Amount: 155, Name: 'QST', Type: 'Provincial' }], Tip: 0, Total: 1783,
      },
    });
    expect(order.totalCents).toBe(1783);
    expect(order.clean).toEqual(order.payload);
  });

  it('names a variation by its own id, name and price', () => {
    const order = build({ items: [line('sized')] });
    expect(at(order, '/Items/0')).toMatchObject({ Id: 'small', Name: 'Petit', UnitPrice: 300, HasFederalTax: false, HasProvincialTax: true });
    expect(at(order, '/Payment/Taxes')).toMatchObject([{ Amount: 0 }, { Amount: 30 }]);
  });

  it.each([['takeout', 1000, 'Takeout'], ['delivery', 1100, 'Delivery'], ['dineIn', 1050, 'DineIn']] as const)('for %s costs %d', (orderType, unitPrice, word) => {
    const order = build({ orderType, items: [line('burger')] });
    expect(at(order, '/Items/0/UnitPrice')).toBe(unitPrice);
    expect(at(order, '/Service/OrderType')).toBe(word);
  });

  it('falls back to the pick-up price where the service has none', () => {
    expect(at(build({ orderType: 'dineIn' }), '/Items/0/UnitPrice')).toBe(850);
  });

  it('takes the options that a recipe asks for', () => {
    const ids = (modifiers: ItemRecipe['modifiers'], groups: Pick<OrderRecipe, 'groups'> = {}) => (at(build({ items: [line('burger', { modifiers })], ...groups }), '/Items/0/Modifiers') as JsonObject[]).map(({ Id }) => Id);
    expect(ids('minimum')).toEqual(['fries']);
    expect(ids('none', { groups: 'broken' })).toEqual([]);
    expect(ids('maximum')).toEqual(['fries', 'salad', 'tomato']);
    expect(ids([{ group: 0, option: 2, quantity: 1, modifiers: [] }])).toEqual(['soup']);
  });

  it('takes options that are sold in its service before others, and lists no item that is not', () => {
    const only = (service: string) => ({ Prices: [price(10, service)] });
    const from = menuOf(
      item('x', 500, { ModifierGroups: [group(1, 2, [option('a', 0, only('DineIn')), option('b', 0, { Prices: [] }), option('c'), option('d')])] }),
      { ...item('wine', 0), Prices: [price(900, 'DineIn')] },
    );
    const ids = (some: Partial<OrderRecipe>) => (at(build(some, from), '/Items/0/Modifiers') as JsonObject[]).map(({ Id }) => Id);
    expect(ids({ items: [line('x')] })).toEqual(['b']);
    expect(ids({ items: [line('x', { modifiers: 'maximum' })] })).toEqual(['b', 'c']);
    expect(ids({ items: [line('x', { modifiers: [{ group: 0, option: 0, quantity: 1, modifiers: [] }] })] })).toEqual(['b']);
    expect(ids({ items: [line('x')], orderType: 'dineIn' })).toEqual(['a']);
    expect(at(build({ items: [{ everyItem: true }] }, from), '/Items')).toHaveLength(1);
    expect(at(build({ items: [{ everyItem: true }], orderType: 'dineIn' }, from), '/Items/0/Id')).toBe('wine');
  });

  it('takes options that the menu taxes like their item before others, at every level', () => {
    const untaxed = { HasFederalTax: false, HasProvincialTax: false };
    const options = [
      option('half', 0, { HasProvincialTax: false }), option('silent', 0, { ModifierGroups: [group(1, 1, [option('b', 0, untaxed), option('c')])] }),
      option('untaxed', 0, untaxed), option('taxed', 0, { HasFederalTax: true }),
    ];
    const ids = (modifiers: ItemRecipe['modifiers'], flags: JsonObject = {}) => {
      const order = build({ items: [line('x', { modifiers })] }, menuOf(item('x', 500, { ...flags, ModifierGroups: [group(1, 3, options)] })));
      return (at(order, '/Items/0/Modifiers') as JsonObject[]).flatMap(({ Id, Modifiers }) => [Id, ...(Modifiers as JsonObject[]).map((below) => below.Id)]);
    };
    expect(ids('minimum')).toEqual(['silent', 'c']);
    expect(ids('minimum', untaxed)).toEqual(['half']);
    expect(ids('maximum', untaxed)).toEqual(['half', 'silent', 'b', 'untaxed']);
    expect(ids('maximum')).toEqual(['silent', 'c', 'taxed', 'half']);
    expect(ids([{ group: 0, option: 2, quantity: 1, modifiers: [] }], untaxed)).toEqual(['untaxed']);
    expect(ids([{ group: 0, option: 2, quantity: 1, modifiers: [] }], { HasProvincialTax: false })).toEqual(['half']);
    expect(ids([{ group: 0, option: 0, quantity: 1, modifiers: [] }])).toEqual(['taxed']);
  });

  it('costs what holds for every service before what holds for another one', () => {
    const prices = { Prices: [price(900, 'DineIn'), { Price: 700 }] };
    expect(at(build({ items: [line('x')] }, menuOf(item('x', 0, prices))), '/Items/0/UnitPrice')).toBe(700);
  });

  describe('with options that are sold out', () => {
    const gone = (id: string) => option(id, 10, { IsAvailable: false });
    const told = (group: number, option: number, modifiers: readonly ModifierRecipe[] = []): ModifierRecipe => ({ group, option, quantity: 1, modifiers });
    const idsOf = (options: readonly JsonObject[], modifiers: ItemRecipe['modifiers']) => {
      const order = build({ items: [line('x', { modifiers })] }, menuOf(item('x', 500, { ModifierGroups: [group(0, 9, options)] })));
      return (at(order, '/Items/0/Modifiers') as JsonObject[]).map(({ Id }) => Id);
    };

    it('takes the next of their group, the same for one place and different ones for different places', () => {
      expect(idsOf([gone('a'), option('b'), option('c')], [told(0, 0)])).toEqual(['b']);
      expect(idsOf([gone('a'), option('b'), option('c')], [told(0, 0), told(0, 0)])).toEqual(['b', 'b']);
      expect(idsOf([gone('a'), option('b'), option('c')], [told(0, 0), told(0, 1)])).toEqual(['c', 'b']);
      expect(idsOf([option('a'), option('b'), gone('c')], [told(0, 2), told(0, 0)])).toEqual(['b', 'a']);
    });

    it('looks for others at every level', () => {
      const sauces = { ModifierGroups: [group(0, 1, [gone('mild'), option('hot')])] };
      expect(idsOf([gone('beef'), option('plain'), option('pork', 0, sauces)], [told(0, 0, [told(0, 0)])])).toEqual(['pork']);
    });

    it('is not made when nothing that is on sale is left', () => {
      expect(() => idsOf([gone('a'), gone('b')], [told(0, 0)])).toThrow('noSuchModifier');
      expect(() => idsOf([option('a'), gone('b')], [told(0, 0), told(0, 1)])).toThrow('noSuchModifier');
    });
  });

  it('breaks no group of the menu, unless it is wrong by that; and then it does', () => {
    const taking = (group: number, option: number, quantity: number) => [{ group, option, quantity, modifiers: [] }];
    expect(() => build({ items: [line('burger', { modifiers: 'none' })] })).toThrow('groupBroken');
    const only = (...groups: readonly JsonObject[]) => menuOf(item('x', 500, { ModifierGroups: groups }));
    expect(() => build({ items: [line('x', { modifiers: [...taking(0, 0, 1), ...taking(0, 0, 1)] })] }, only(group(0, 1, [option('a')])))).toThrow('groupBroken');
    expect(() => build({ items: [line('x', { modifiers: taking(0, 0, 1) })] }, only(group(2, 3, [option('a'), option('b')])))).toThrow('groupBroken');
    expect(() => build({ items: [line('x', { modifiers: taking(0, 0, 1) })] }, only(group(0, 0, [option('a')])))).toThrow('groupBroken');
    expect(() => build({ items: [line('burger', { modifiers: taking(0, 0, 2) })], groups: 'broken' })).toThrow('groupKept');
    expect(at(build({ items: [line('burger', { modifiers: taking(0, 0, 9) })], groups: 'broken' }), '/Items/0/Modifiers/0/Quantity')).toBe(9);
  });

  describe('from a menu with other groups than the recipe tells of', () => {
    const taken = (recipe: ItemRecipe['modifiers'], groups: readonly JsonObject[], some: Partial<OrderRecipe> = {}) => {
      const order = build({ items: [line('x', { modifiers: recipe })], ...some }, menuOf(item('x', 500, { ModifierGroups: groups })));
      const tell = ({ Id, Quantity, Modifiers }: JsonObject): string => `${Id as string} x ${Quantity as number}${(Modifiers as JsonObject[]).map((below) => ` [${tell(below)}]`).join('')}`;
      return (at(order, '/Items/0/Modifiers') as JsonObject[]).map(tell);
    };
    const two: readonly ModifierRecipe[] = [{ group: 0, option: 0, quantity: 2, modifiers: [] }];
    const cooking = group(1, 1, [option('rare'), option('well')]);
    const choosy = option('choosy', 0, { ModifierGroups: [group(1, 1, [option('thin')])] });

    it('takes a group that allows it, and gives the others what they ask for', () => {
      expect(taken(two, [group(0, 1, [option('a')]), group(0, 2, [option('b')])])).toEqual(['b x 2']);
      expect(taken(two, [cooking, group(0, 3, [option('b')])])).toEqual(['b x 2', 'rare x 1']);
    });

    it('prefers an option without choices of its own, and makes them where there is no other', () => {
      expect(taken(two, [group(0, 3, [choosy, option('b')])])).toEqual(['b x 2']);
      expect(taken(two, [group(0, 3, [choosy])])).toEqual(['choosy x 2 [thin x 1]']);
    });

    it('takes as many as are allowed where no group allows more', () => {
      expect(taken(two, [group(0, 1, [option('a')]), cooking])).toEqual(['a x 1', 'rare x 1']);
    });

    it('breaks the maximum of a group that has one, and nothing else', () => {
      expect(taken(two, [group(0, 9, [option('a')]), cooking, group(1, 2, [choosy])], { groups: 'broken' })).toEqual(['rare x 2', 'choosy x 1 [thin x 1]']);
    });

    it('takes another item that fits the role before it strays from the recipe', () => {
      const extras = (id: string, max: number) => item(id, 500, { ModifierGroups: [group(0, max, [option(`${id} extra`)])] });
      const from = menuOf(extras('burger', 1), extras('pie', 2), item('plain', 500));
      const bindings = bindRoles({ menu: from, roles: [{ id: 'r', text: { en: '', fr: '' }, standardId: '', shape: { hasOptionalGroup: true } }], overrides: {}, useStandardIds: false });
      const idOf = (modifiers: ItemRecipe['modifiers']) => buildLine(line('r', { modifiers }), bindings, 'Pickup', undefined).id;
      expect([idOf('minimum'), idOf(two)]).toEqual(['burger', 'pie']);
    });
  });

  it('repeats a line, and takes every item of the menu that is on sale', () => {
    const ids = (order: BuiltOrder) => (at(order, '/Items') as JsonObject[]).map(({ Id }) => Id);
    expect(ids(build({ items: [line('plain', { repeat: 3 }), line('bread')] }))).toEqual(['plain', 'plain', 'plain', 'bread']);
    expect(ids(build({ items: [{ everyItem: true }] }))).toEqual(['plain', 'small', 'burger', 'bread']);
    expect(ids(build({ items: [{ everyItem: true, most: 2 }] }))).toEqual(['plain', 'small']);
    const odd = menuOf(item('plain', 850), item('twin', 1), item('twin', 2), item('gone', 5, { IsAvailable: false }), item('', 5), item('last', 5));
    expect(ids(build({ items: [{ everyItem: true }] }, odd))).toEqual(['plain', 'last']);
  });

  it('spells payment types and kinds of promotions as it is assumed', () => {
    const order = build({
      payments: [{ type: 'giftCard', amountCents: 100 }, { type: 'hub', amountCents: 100 }, { type: 'Shells', amountCents: 100 }, { type: 'card' }],
      promotions: [{ id: 'a', name: 'A', type: 'Amount', value: 1 }, { id: 'b', name: 'B', type: 'Percent', value: 1 }],
    });
    expect((at(order, '/Payment/Details') as JsonObject[]).map(({ Type }) => Type)).toEqual(['Gift', 'Hub', 'Shells', 'CreditCard']);
    expect((at(order, '/Promotions') as JsonObject[]).map(({ Type }) => Type)).toEqual(['Fixed', 'Share']);
  });

  it('is for noon on either side of the next change of the clocks', () => {
    expect(at(build({ clockChange: 'before' }), '/OrderTime')).toEqual({ PreparationType: 'Preorder', PickupDateTime: '2025-11-01T12:00:00-04:00' });
    expect(at(build({ clockChange: 'after' }), '/OrderTime')).toEqual({ PreparationType: 'Preorder', PickupDateTime: '2025-11-02T12:00:00-05:00' });
  });

  it('fills nested groups at their maximum, and taxes modifiers like their item', () => {
    const order = build({ items: [line('burger', { modifiers: 'maximum' })] });
    expect(at(order, '/Items/0/Modifiers/0/Modifiers')).toEqual([
      { Id: 'gravy', Name: 'Option gravy', Quantity: 1, UnitPrice: 100, Modifiers: [], Note: '', HasFederalTax: true, HasProvincialTax: true },
    ]);
    expect(at(order, '/Payment/Subtotal')).toBe(1000 + 100 + 200 + 75);
  });

  it('tells the role that the menu cannot give', () => {
    expect(() => build({ items: [line('unknown')] })).toThrow(UnboundRoleError);
    expect(() => build({ items: [line('plain', { modifiers: [{ group: 0, option: 0, quantity: 1, modifiers: [] }] })] })).toThrow('"plain"');
    expect(() => build({}, menuOf(item('plain', -1)))).toThrow('noneFits');
  });

  it('shows how taxes are rounded with another item when the price of its own does not, and says when none does', () => {
    const some = { taxRounding: 'apart', items: [line('whole', { repeat: 3 })] } as const;
    const order = build(some, menuOf(item('whole', 40_000), item('free', 0), item('broken', 1249)));
    expect([0, 1, 2].map((index) => at(order, `/Items/${index}/Id`))).toEqual(['broken', 'broken', 'broken']);
    expect(() => build(some, menuOf(item('whole', 40_000), item('bread', 1249, { HasFederalTax: false, HasProvincialTax: false })))).toThrow(RoundingAlikeError);
  });

  it('tells the id that ppip.yaml names for a role and that the menu has not', () => {
    const bindings = new Map([['plain', { missing: true, why: 'overrideUnknown', id: '4012' } as const]]);
    expect(() => buildLine(line('plain'), bindings, 'Pickup', undefined)).toThrow(expect.objectContaining({ role: 'plain', why: 'overrideUnknown', id: '4012' }));
  });

  it('for later is a pre-order in the zone of its location, across a change of the clocks', () => {
    const order = build({ preorderMinutes: 60 * 24 * 150 });
    expect(at(order, '/OrderTime')).toEqual({ PreparationType: 'Preorder', PickupDateTime: '2025-11-28T11:00:00-05:00' });
  });

  it('is delivered, brought to a table or ordered at a kiosk, and only then says so', () => {
    expect(at(build({ orderType: 'delivery' }), '/DeliveryInfo')).toMatchObject({ DeliveryTime: '2025-07-01T12:40:00-04:00', DeliveryNotes: 'Test delivery: do not dispatch' });
    expect(at(build({ orderType: 'dineIn' }), '/Service/ProximityDeliveryInfo')).toEqual(template.ProximityDeliveryInfo);
    const kiosk = build({ kiosk: true, channel: 'KIOSK', customer: 'none' });
    expect(at(kiosk, '/Service')).toEqual({ Channel: 'KIOSK', OrderType: 'Takeout', ProximityDeliveryInfo: null, KioskId: 'K7A2' });
    expect(at(kiosk, '/Customer')).toBeNull();
    expect(at(kiosk, '/Payment/Details/0/Type')).toBe('CreditCard');
  });

  it('from a marketplace is paid there', () => {
    expect(at(build({ channel: 'uber-eats' }), '/Payment/Details/0/Type')).toBe('Hub');
  });

  it('lists promotions with what they take off', () => {
    const order = build({
      items: [line('plain'), line('bread')],
      promotions: [{ id: 'a', name: 'A', type: 'Amount', value: 100, line: 1 }, { id: 'b', name: 'B', type: 'Percent', value: 2000 }],
    });
    expect(at(order, '/Promotions')).toEqual([{ Id: 'a', Name: 'A', Type: 'Fixed', Amount: 100, ItemId: 'bread' }, { Id: 'b', Name: 'B', Type: 'Share', Amount: 210 }]);
    expect(at(order, '/Payment/Subtotal')).toBe(740);
  });

  it('is split over payments, the last of which carries the rest', () => {
    const details = (some: Partial<OrderRecipe>) => at(build({ items: [line('bread')], ...some }), '/Payment/Details');
    expect(details({ payments: [{ type: 'GiftCard', amountCents: 50 }, { type: 'CreditCard' }] })).toEqual([{ Type: 'GiftCard', Amount: 50 }, { Type: 'CreditCard', Amount: 150 }]);
    expect(details({ payments: [{ type: 'GiftCard', amountCents: 999 }, { type: 'CreditCard' }] })).toEqual([{ Type: 'GiftCard', Amount: 200 }, { Type: 'CreditCard', Amount: 0 }]);
    expect(details({ tipCents: 30 })).toEqual([{ Type: 'CreditCard', Amount: 230 }]);
  });

  it('that is unpaid has no payment details and no time of payment', () => {
    expect(at(build({ paid: false }), '/Payment')).toMatchObject({ Details: [], IsOrderPaid: false, PaymentDateTime: null, Total: 978 });
  });

  it('takes content over, and is still marked as a test', () => {
    const order = build({ items: [line('plain', { note: 'no onions' })], content: [{ at: '/CounterNotes', set: 'ring twice' }, { at: '/Customer/Allergies', set: 'nuts' }, { at: '/Unheard', set: { of: 1 } }] });
    expect(order.payload).toMatchObject({ CounterNotes: '[TEST] ring twice', Customer: { Allergies: 'nuts', LastName: 'Ueat' }, Unheard: { of: 1 } });
    expect(at(order, '/Items/0/Note')).toBe('no onions');
  });

  it('keeps the payload from before it was tampered with', () => {
    const order = build({ tamper: [{ at: '/Payment/Subtotal', change: 'add', value: 100 }, { at: '/Items/0/Id', change: 'set', value: 'no-such-item' }] });
    expect(order.payload).toMatchObject({ Payment: { Subtotal: 950 }, Items: [{ Id: 'no-such-item' }] });
    expect(order.clean).toEqual(build({}).payload);
    expect(() => build({ tamper: [{ at: '/Nowhere', change: 'remove' }] })).toThrow(TamperError);
  });

  it('from the standard menu holds to its schema, whatever the recipe', () => {
    const standard = readMenu(standardMenu);
    const ids = standard.items.map(({ id }) => id ?? '');
    const recipe = fc.record({
      items: fc.array(fc.record({ itemRole: fc.constantFrom(...ids), quantity: fc.integer({ min: 1, max: 99 }), modifiers: fc.constantFrom('minimum' as const, 'maximum' as const) }), { minLength: 1, maxLength: 5 }),
      orderType: fc.constantFrom('takeout' as const, 'dineIn' as const, 'delivery' as const),
      channel: fc.constantFrom('Web', 'KIOSK', 'doordash'), kiosk: fc.boolean(), customer: fc.constantFrom('full' as const, 'none' as const), paid: fc.boolean(), tipCents: fc.nat(1000),
      promotions: fc.constantFrom([], [{ id: 'p', name: 'P', type: 'Percent' as const, value: 1500 }]), fees: fc.constantFrom([], [{ id: 'bag', amountCents: 10, type: 'Bag' }]),
    });
    fc.assert(fc.property(recipe, (some) => {
      const { payload, totalCents } = build(some, standard);
      expect(schemas.violations('order.json', payload)).toEqual([]);
      expect(readPointer(payload, '/Payment/Total')).toBe(totalCents);
    }));
  });

  it.each([
    ['/Payment/Total', 12.5], ['/Payment/Subtotal', -1], ['/Items', []], ['/Items/0/Quantity', 0], ['/OrderTime/PickupDateTime', '2025-07-01T12:00:00'], ['/OrderIds/OrderId', '4711'],
    ['/Location/Id', 'here'], ['/CounterNotes', ''], ['/Service/Channel', ''], ['/Customer', 'somebody'], ['/DeliveryInfo', {}],
  ])('with %s = %j is caught by its schema', (pointer, value) => {
    const { payload } = build({ tamper: [{ at: pointer, change: 'set', value }] });
    const isThere = schemas.violations('order.json', payload).map((violation) => violation.pointer.startsWith(pointer));
    expect(new Set(isThere)).toEqual(new Set([true]));
  });
});
