import type { Deviation } from '../deviation.ts';
import type { MenuDocument, MenuItem } from '../till/menu.ts';

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
