import type { Deviation } from '../deviation.ts';
import { editMenu } from '../till/edit-menu.ts';
import type { MenuDocument, MenuItem } from '../till/menu.ts';

/** Sells a menu of its own with 3,000 items, the standard ones among them. */
export const menuOf3000Items: Deviation = {
  name: 'menu-of-3000-items',
  summary: 'Sells a menu of its own with 3,000 items, the standard ones among them.',
  declares: () => ({ source: 'own' }),
  decorate: (pos, { menu: standard, menus, house }) => {
    const full = fillUp(standard);
    const isStandard = (locationId: string): boolean => (menus.get(locationId) ?? standard) === standard;
    return { ...pos, menu: (locationId) => (isStandard(locationId) ? editMenu(full, house.edits) : pos.menu(locationId)) };
  },
};

const itemCount = 3_000;

function fillUp(menu: MenuDocument): MenuDocument {
  const model = menu.Items.find(({ Variations, ModifierGroups }) => Variations === undefined && ModifierGroups === undefined);
  if (model === undefined) return menu;
  const more = Array.from({ length: itemCount - menu.Items.length }, (_, index): MenuItem => ({ ...model, Id: `dish_${index + 1}`, Name: `Plat du jour nº ${index + 1}` }));
  return { ...menu, Items: [...menu.Items, ...more], Categories: [...(menu.Categories ?? []), { Id: 'cat_dishes', Name: 'Plats du jour', Items: more.map(({ Id }) => Id) }] };
}
