import type { Menu } from './menu.ts';

/** A menu less every item that another menu has too, by its id or by that of a variation. */
export function leaveOut(menu: Menu, other: Menu): Menu {
  const ids = new Set(other.items.flatMap((item) => [item, ...item.variations].flatMap(({ id }) => id ?? [])));
  const isElsewhere = (id: string | undefined): boolean => id !== undefined && ids.has(id);
  return { ...menu, items: menu.items.filter((item) => ![item, ...item.variations].some(({ id }) => isElsewhere(id))) };
}
