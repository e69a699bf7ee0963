import type { Deviation } from '../deviation.ts';
import type { MenuCategory, MenuDocument, MenuItem, ModifierGroup } from '../till/menu.ts';

/** A POS that sends another menu than the one that it sells from. */
export function changeMenuSent(change: (menu: MenuDocument) => MenuDocument): Deviation['decorate'] {
  return (pos) => ({ ...pos, menuSent: (menu) => change(pos.menuSent(menu)) });
}

/** A POS that sends its last item otherwise: several times, changed, or not at all. */
export function changeLastItemSent(change: (item: MenuItem) => readonly MenuItem[]): Deviation['decorate'] {
  return changeMenuSent((menu) => changeLastItem(menu, change));
}

/** A menu with its last item replaced; categories forget an id that is gone. */
export function changeLastItem(menu: MenuDocument, change: (item: MenuItem) => readonly MenuItem[]): MenuDocument {
  const last = menu.Items.at(-1);
  if (last === undefined) return menu;
  const items = [...menu.Items.slice(0, -1), ...change(last)];
  if (items.some(({ Id }) => Id === last.Id) || menu.Categories === undefined) return { ...menu, Items: items };
  const categories = menu.Categories.map((category) => ({ ...category, Items: (category.Items ?? []).filter((id) => id !== last.Id) }));
  return { ...menu, Items: items, Categories: categories };
}

/** A POS that sends the last group of its last item with groups otherwise. */
export function changeLastGroupSent(change: (group: ModifierGroup) => ModifierGroup): Deviation['decorate'] {
  return changeMenuSent((menu) => {
    const at = menu.Items.findLastIndex(({ ModifierGroups = [] }) => ModifierGroups.length > 0);
    const changeLast = (groups: readonly ModifierGroup[] = []): readonly ModifierGroup[] =>
      groups.map((group, index) => (index === groups.length - 1 ? change(group) : group));
    return { ...menu, Items: menu.Items.map((item, index) => (index === at ? { ...item, ModifierGroups: changeLast(item.ModifierGroups) } : item)) };
  });
}

/** A POS that sends its last category otherwise: several times, or changed. */
export function changeLastCategorySent(change: (category: MenuCategory) => readonly MenuCategory[]): Deviation['decorate'] {
  return changeMenuSent((menu) => {
    const last = menu.Categories?.at(-1);
    return last === undefined ? menu : { ...menu, Categories: [...(menu.Categories ?? []).slice(0, -1), ...change(last)] };
  });
}
