import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bindRoles, type Binding } from '../../src/contract/bind-roles.ts';
import { buildLine } from '../../src/contract/build-line.ts';
import type { Menu } from '../../src/contract/menu.ts';
import type { ItemShape } from '../../src/model/contract.ts';
import type { JsonObject } from '../../src/model/json.ts';
import { group, item, menuOf, option, price } from './sample-menu.ts';

const bindAll = (menu: Menu, shape: ItemShape, overrides: Record<string, string> = {}, useStandardIds = false): Binding | undefined =>
  bindRoles({ menu, roles: [{ id: 'role', text: { en: 'role', fr: 'role' }, standardId: 'std', shape }], overrides, useStandardIds }).get('role');
const idOf = (binding: Binding | undefined) => (binding === undefined || binding.missing ? undefined : (binding.variation ?? binding.item).id);

const plain = item('plain', 500);
const sized = item('sized', 500, { Variations: [{ Id: 'small', Name: 'Small', Prices: [price(300)] }, { Id: 'large', Name: 'Large' }] });
const demanding = item('demanding', 500, { ModifierGroups: [group(1, 1, [option('side')])] });
const offering = item('offering', 500, { ModifierGroups: [group(0, 2, [option('extra', 50)])] });
const free = item('free', 0);
const all = menuOf(sized, demanding, offering, free, plain);

describe('binding a role', () => {
  it('takes what ppip.yaml names, an item or a variation, before anything else', () => {
    expect(bindAll(all, {}, { role: 'demanding' }, true)).toMatchObject({ by: 'override', item: { id: 'demanding' } });
    expect(bindAll(all, {}, { role: 'large' })).toMatchObject({ by: 'override', item: { id: 'sized' }, variation: { id: 'large' } });
    expect(bindAll(all, {}, { role: 'sized' })).toMatchObject({ variation: { id: 'small' } });
  });

  it('never replaces what ppip.yaml names by something else', () => {
    expect(bindAll(all, {}, { role: 'nowhere' }, true)).toEqual({ missing: true, why: 'overrideUnknown', id: 'nowhere' });
    const unpriced = menuOf(plain, { ...item('unpriced', 0), Prices: [] });
    expect(bindAll(menuOf(plain, item('gone', 5, { IsAvailable: false })), {}, { role: 'gone' })).toEqual({ missing: true, why: 'overrideUnfit', id: 'gone' });
    const sizes = { Variations: [{ Id: 'small', Name: 'Small', IsAvailable: false }, { Id: 'large', Name: 'Large' }] };
    expect(bindAll(menuOf(item('cup', 5, sizes)), {}, { role: 'cup' })).toMatchObject({ variation: { id: 'large' } });
    expect(bindAll(menuOf(item('cup', 5, sizes)), {}, { role: 'small' })).toEqual({ missing: true, why: 'overrideUnfit', id: 'small' });
    expect(bindAll(unpriced, {}, { role: 'unpriced' })).toEqual({ missing: true, why: 'overrideUnfit', id: 'unpriced' });
  });

  it('takes the standard menu\'s item only for a POS that says it loaded it, and else goes by shape', () => {
    const withStandard = menuOf(plain, item('std', 100, { ModifierGroups: [group(0, 1, [option('x')])] }));
    expect(bindAll(withStandard, {}, {}, true)).toMatchObject({ by: 'standard', item: { id: 'std' } });
    expect(bindAll(withStandard, {})).toMatchObject({ by: 'shape', item: { id: 'plain' } });
    expect(bindAll(all, {}, {}, true)).toMatchObject({ by: 'shape', item: { id: 'plain' } });
    expect(bindAll(menuOf(item('std', 100, { IsAvailable: false }), plain), {}, {}, true)).toMatchObject({ by: 'shape' });
  });

  it.each<[string, ItemShape, string | undefined]>([
    ['nothing in particular', {}, 'plain'],
    ['variations', { hasVariations: true }, 'small'],
    ['no variations', { hasVariations: false }, 'plain'],
    ['a required group', { hasRequiredGroup: true }, 'demanding'],
    ['an optional group', { hasOptionalGroup: true }, 'offering'],
    ['a group below', { depth: 1 }, 'offering'],
    ['two groups below', { depth: 2 }, undefined],
    ['no price to pay', { isFree: true }, 'free'],
    ['no tax', { isTaxed: false }, undefined],
    ['an accented name', { nameHasNonAscii: true }, undefined],
  ])('by shape finds the plainest item with %s', (_, shape, id) => {
    expect(idOf(bindAll(all, shape))).toBe(id);
  });

  it('says that nothing fits when nothing does', () => {
    expect(bindAll(menuOf(), {})).toEqual({ missing: true, why: 'noneFits' });
  });

  it('finds accents, taxes and depth where they are', () => {
    expect(idOf(bindAll(menuOf(plain, { ...item('cafe', 100), Name: 'Café' }), { nameHasNonAscii: true }))).toBe('cafe');
    expect(idOf(bindAll(menuOf(plain, item('bread', 100, { HasFederalTax: false, HasProvincialTax: false })), { isTaxed: false }))).toBe('bread');
    const deep = item('deep', 100, { ModifierGroups: [group(0, 1, [option('a', 0, { ModifierGroups: [group(0, 1, [option('b')])] })])] });
    expect(idOf(bindAll(menuOf(offering, deep), { depth: 2 }))).toBe('deep');
  });

  it.each([
    ['has a required group without options', item('x', 100, { ModifierGroups: [group(1, 1, [])] })],
    ['asks for more than its group offers', item('x', 100, { ModifierGroups: [group(2, 2, [option('a')])] })],
    ['asks for more than it allows', item('x', 100, { ModifierGroups: [group(2, 1, [option('a'), option('b')])] })],
    ['has a required option that cannot be completed', item('x', 100, { ModifierGroups: [group(1, 1, [option('a', 0, { ModifierGroups: [group(1, 1, [])] })])] })],
    ['has only a required option that is sold out', item('x', 100, { ModifierGroups: [group(1, 1, [option('a', 0, { IsAvailable: false })])] })],
    ['is sold out', item('x', 100, { IsAvailable: false })],
    ['has no id', item('', 100)],
    ['has a negative price', item('x', -100)],
    ['has no whole price', item('x', 1.5)],
    ['has a price that no sum could hold', item('x', Number.MAX_SAFE_INTEGER)],
  ])('by shape passes over an item that %s', (_, unfit) => {
    expect(bindAll(menuOf(unfit), {})).toEqual({ missing: true, why: 'noneFits' });
    expect(idOf(bindAll(menuOf(unfit, plain), {}))).toBe('plain');
  });

  it('by shape counts no options that are sold out', () => {
    const gone = (more: JsonObject = {}) => option('gone', 0, { IsAvailable: false, ...more });
    const nested = { ModifierGroups: [group(0, 1, [option('b')])] };
    expect(bindAll(menuOf(item('x', 100, { ModifierGroups: [group(0, 1, [gone()])] })), { hasOptionalGroup: true })).toMatchObject({ why: 'noneFits' });
    expect(bindAll(menuOf(item('x', 100, { ModifierGroups: [group(0, 1, [gone(nested), option('a')])] })), { depth: 2 })).toMatchObject({ why: 'noneFits' });
    expect(idOf(bindAll(menuOf(item('x', 100, { ModifierGroups: [group(0, 1, [gone(), option('a', 0, nested)])] })), { depth: 2 }))).toBe('x');
  });

  it('measures a menu of any size', () => {
    const options = Array.from({ length: 200_000 }, (_, index) => option(String(index)));
    expect(idOf(bindAll(menuOf(item('wide', 1, { ModifierGroups: [group(0, 1, options)] })), { depth: 1 }))).toBe('wide');
  });

  const only = (id: string, ...services: readonly string[]) => ({ ...item(id, 0), Prices: services.map((service) => price(900, service)) });
  const chosenIn = (menu: Menu, service: string) => {
    const binding = bindAll(menu, {});
    return binding && buildLine({ itemRole: 'role', quantity: 1, modifiers: 'minimum' }, new Map([['role', binding]]), service, undefined).id;
  };

  it('by shape prefers what is sold for pickup, however odd, and takes what is not when nothing else is left', () => {
    expect(idOf(bindAll(menuOf(only('wine', 'DineIn'), sized), {}))).toBe('small');
    expect(idOf(bindAll(menuOf(only('wine', 'DineIn'), { ...item('any', 0), Prices: [{ Price: 900 }] }), {}))).toBe('any');
    expect(idOf(bindAll(menuOf(only('wine', 'DineIn')), {}))).toBe('wine');
    const sizes = { Variations: [{ Id: 'glass', Name: 'Glass', Prices: [price(900, 'DineIn')] }, { Id: 'bottle', Name: 'Bottle' }] };
    expect(idOf(bindAll(menuOf(item('wine', 100, sizes)), {}))).toBe('bottle');
  });

  it('by shape keeps what else fits, for an order in a service in which the item is not sold', () => {
    const menu = menuOf(only('bag', 'Pickup'), only('box', 'Pickup', 'delivery'), only('wine', 'DineIn'));
    expect(['Pickup', 'Delivery', 'DineIn'].map((service) => chosenIn(menu, service))).toEqual(['bag', 'box', 'wine']);
    expect(chosenIn(menu, 'Room service')).toBe('bag');
  });

  it('by shape prefers an id that only one item has', () => {
    expect(idOf(bindAll(menuOf(item('twice', 1), item('twice', 2), offering), {}))).toBe('offering');
  });

  it('is the same for the same menu, and needs no luck: any order finds an equally good item', () => {
    const items = [plain, sized, demanding, offering, free];
    fc.assert(fc.property(fc.shuffledSubarray(items, { minLength: items.length }), (shuffled) => {
      expect(idOf(bindAll(menuOf(...shuffled), {}))).toBe('plain');
      expect(bindAll(menuOf(...shuffled), { hasRequiredGroup: true })).toEqual(bindAll(menuOf(...shuffled), { hasRequiredGroup: true }));
    }));
  });
});
