import { expect, it } from 'vitest';
import { brandMenu } from '../../src/app/brand-menu.ts';
import { posLocations } from '../../src/app/pos-locations.ts';
import { referenceLocations } from '../../src/app/reference-locations.ts';

const menu = {
  Categories: [{ Id: 'c', Items: ['a'] }],
  Items: ['a', 'b', 'c', 'd'].map((Id) => ({ Id, Name: `Dish ${Id}`, Prices: [{ Service: 'Pickup', Price: 100 }], ModifierGroups: [{ Id: 'g', Name: 'Sides', Min: 0, Max: 1, Modifiers: [] }] })),
};

it('a second brand has the first items under ids and names of its own, with the same prices', () => {
  expect(brandMenu(menu).Items).toHaveLength(3);
  expect(brandMenu(menu)).not.toHaveProperty('Categories');
  expect((brandMenu(menu).Items as readonly unknown[])[0]).toEqual({
    Id: 'brand2_a', Name: 'Dish a (2)', Prices: [{ Service: 'Pickup', Price: 100 }],
    ModifierGroups: [{ Id: 'brand2_g', Name: 'Sides (2)', Min: 0, Max: 1, Modifiers: [] }],
  });
});

it('only locations whose owner is said to have a menu of its own sell that of the second brand', () => {
  const known = posLocations({ locations: referenceLocations }, menu);
  expect(known.map(({ menu: own, takesOrders, kitchen }) => [own !== undefined, takesOrders, kitchen])).toEqual([
    [false, true, 'Kitchen 1'], [false, true, undefined], [true, false, undefined], [true, true, 'Kitchen 1'],
  ]);
});
