import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Menu } from '../../src/contract/menu.ts';
import { readMenu } from '../../src/contract/read-menu.ts';
import { readPointer } from '../../src/contract/read-pointer.ts';
import { walkMenu, walkMenuGroups } from '../../src/contract/walk-menu.ts';
import { isJsonObject, type Json } from '../../src/model/json.ts';
import { group, item, menuOf, option, standardMenu } from './sample-menu.ts';

describe('reading a menu', () => {
  const sent = {
    items: [
      { id: 12, NAME: 'Café', type: 'Item', prices: [{ service: 'Pickup', price: 250 }, { service: 'Delivery', price: 2.5 }, { price: '9' }], hasFederalTax: false },
      'no item',
      {
        Id: 'v', Name: 'Sized', Variations: [{ Id: 'v-s', Name: 'Small', Prices: [{ Service: 'Pickup', Price: 100 }] }],
        ModifierGroups: [{ Id: 'g', Name: 'G', Min: 1, Max: 2, Modifiers: [{ Id: 'm', Name: 'M', IsAvailable: false, ModifierGroups: [{ Modifiers: null }] }] }],
      },
    ],
    Categories: [{ Id: 'c', Name: 'Cat', Items: ['12', { Id: 'v' }, 3, null] }],
  };
  const menu = readMenu(sent);

  it('finds items, prices and flags in any spelling', () => {
    expect(menu.items[0]).toMatchObject({
      kind: 'item', id: '12', name: 'Café', namePointer: '/items/0/NAME', type: 'Item', pointer: '/items/0', hasFederalTax: false, hasProvincialTax: undefined,
      isAvailable: undefined, variations: [], groups: [],
      prices: [
        { service: 'Pickup', cents: 250, value: 250, pointer: '/items/0/prices/0' }, { service: 'Delivery', cents: undefined, value: 2.5 },
        { service: undefined, cents: undefined, value: '9', pointer: '/items/0/prices/2' },
      ],
    });
  });

  it('keeps pointers into the body as it was sent, past what is no item', () => {
    expect(menu.items[1]?.pointer).toBe('/items/2');
    expect(menu.items[1]?.groups[0]?.modifiers[0]).toMatchObject({ kind: 'modifier', id: 'm', isAvailable: false, pointer: '/items/2/ModifierGroups/0/Modifiers/0', prices: [] });
    expect(menu.items[1]?.groups[0]?.modifiers[0]?.groups[0]).toMatchObject({ id: undefined, min: undefined, modifiers: [] });
  });

  it('tells where something of another type stands than may stand there', () => {
    expect(menu.illTyped).toEqual(['/items/1']);
    expect(readMenu({ Items: { a: {} } }).illTyped).toEqual(['/Items']);
    expect(readMenu([]).illTyped).toEqual(['']);
    expect(readMenu({}).illTyped).toEqual(['/Items']);
    expect(readMenu({ Items: [{ Id: true, Name: null, HasFederalTax: 1, ModifierGroups: [{ Min: 'one', Max: 2.5, Modifiers: 'none' }] }] }).illTyped)
      .toEqual(['/Items/0/Id', '/Items/0/HasFederalTax', '/Items/0/ModifierGroups/0/Min', '/Items/0/ModifierGroups/0/Modifiers']);
  });

  it('takes a flag or a limit that is written as text for what it says, and says so', () => {
    const read = readMenu({ Items: [{ Id: 'a', HasFederalTax: 'False', HasProvincialTax: 'yes', ModifierGroups: [{ Min: '1', Max: 'two' }] }] });
    expect(read.items[0]).toMatchObject({ hasFederalTax: false, hasProvincialTax: undefined, groups: [{ min: 1, max: undefined, hasUnreadableLimit: true }] });
    expect(read.illTyped).toHaveLength(4);
  });

  it('reads a category as a list of item ids', () => {
    expect(menu.categories).toEqual([{ pointer: '/Categories/0', id: 'c', name: 'Cat', namePointer: '/Categories/0/Name', itemIds: ['12', 'v', '3'] }]);
  });

  it('walks everything that can be ordered, parents first', () => {
    expect([...walkMenu(menu)].map(({ thing, depth, path }) => `${path.map(({ id }) => id).join('>')} ${thing.kind} ${depth}`)).toEqual([
      '12 item 0', 'v item 0', 'v>v-s variation 0', 'v>m modifier 1',
    ]);
  });

  it('walks every group, empty ones too', () => {
    const groups = [...walkMenuGroups(walkMenu(menu))].map((walked) => `${walked.owner.thing.id ?? ''}: ${walked.group.pointer}`);
    expect(groups).toEqual(['v: /items/2/ModifierGroups/0', 'm: /items/2/ModifierGroups/0/Modifiers/0/ModifierGroups/0']);
  });

  it('walks nested groups to any depth', () => {
    const nested = menuOf(item('a', 1, { ModifierGroups: [group(0, 1, [option('b', 0, { ModifierGroups: [group(0, 1, [option('c', 0, { ModifierGroups: [group(0, 1, [option('d')])] })])] })])] }));
    expect([...walkMenu(nested)].map(({ thing, depth }) => [thing.id, depth])).toEqual([['a', 0], ['b', 1], ['c', 2], ['d', 3]]);
  });

  it('takes anything at all, and every pointer leads to an object of the body', () => {
    const key = fc.constantFrom('Items', 'items', 'Variations', 'ModifierGroups', 'modifiers', 'Prices', 'Id', 'Name', 'x/y');
    const { tree } = fc.letrec<{ tree: Json }>((tie) => ({
      tree: fc.oneof({ maxDepth: 8 }, fc.constantFrom(null, 1, 'a', true), fc.array(tie('tree'), { maxLength: 3 }), fc.dictionary(key, tie('tree'), { maxKeys: 4 })),
    }));
    fc.assert(fc.property(tree, (body) => {
      for (const { thing } of walkMenu(readMenu(body))) expect(isJsonObject(readPointer(body, thing.pointer))).toBe(true);
    }));
  });

  it('loses nothing of the standard menu', () => {
    const standard: Menu = readMenu(standardMenu);
    const text = JSON.stringify(standardMenu);
    const things = [...walkMenu(standard)];
    expect(things.length).toBe(text.split('"Prices":').length - 1);
    expect(things.filter(({ thing }) => thing.id === undefined || thing.name === undefined)).toEqual([]);
  });
});
