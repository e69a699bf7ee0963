import type { Deviation } from '../deviation.ts';
import type { MenuDocument, MenuItem } from '../till/menu.ts';

/** Sells a menu of its own with 3,000 items, the standard ones among them. */
export const menuOf3000Items: Deviation = {
  name: 'menu-of-3000-items',
  summary: 'Sells a menu of its own with 3,000 items, the standard ones among them.',
  declares: () => ({ source: 'own' }),
  decorate: (pos, { menu: standard }) => {
    const full = fillUp(standard);
    return {
      ...pos,
      menu: (locationId) => {
        const menu = pos.menu(locationId);
        return menu === standard ? full : menu;
      },
    };
  },
};

const itemCount = 3_000;

function fillUp(menu: MenuDocument): MenuDocument {
  const model = menu.Items.find(({ Variations, ModifierGroups }) => Variations === undefined && ModifierGroups === undefined);
  if (model === undefined) return menu;
  const more = Array.from({ length: itemCount - menu.Items.length }, (_, index): MenuItem => ({ ...model, Id: `dish_${index + 1}`, Name: `Plat du jour nº ${index + 1}` }));
  return { ...menu, Items: [...menu.Items, ...more], Categories: [...(menu.Categories ?? []), { Id: 'cat_dishes', Name: 'Plats du jour', Items: more.map(({ Id }) => Id) }] };
}
