import type { Menu, MenuGroup, MenuThing } from './menu.ts';

/** The POS's own ids of things of the standard menu, by their standard ids; what is not in it keeps its id. */
export type IdMap = Readonly<Record<string, string>>;

/** The POS's own id for a standard one. */
export function mapId(idMap: IdMap, id: string): string {
  return (Object.hasOwn(idMap, id) ? idMap[id] : undefined) ?? id;
}

/** A menu under other ids of its items, variations and options. Groups and categories keep theirs: no order names them. */
export function mapMenuIds(menu: Menu, idMap: IdMap): Menu {
  if (Object.keys(idMap).length === 0) return menu;
  const mapThing = <Thing extends MenuThing>(thing: Thing): Thing => ({
    ...thing,
    ...(thing.id !== undefined && { id: mapId(idMap, thing.id) }),
    groups: thing.groups.map(mapGroup),
  });
  const mapGroup = (group: MenuGroup): MenuGroup => ({ ...group, modifiers: group.modifiers.map(mapThing) });
  return {
    ...menu,
    items: menu.items.map((item) => ({ ...mapThing(item), variations: item.variations.map(mapThing) })),
    categories: menu.categories.map((category) => ({ ...category, itemIds: category.itemIds.map((id) => mapId(idMap, id)) })),
  };
}
