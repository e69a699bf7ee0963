import type { HouseEdit } from './house.ts';
import type { MenuDocument, MenuEntry, MenuItem } from './menu.ts';

/** The menu with what the manager has changed since. */
export function editMenu(menu: MenuDocument, edits: ReadonlyMap<string, HouseEdit>): MenuDocument {
  if (edits.size === 0) return menu;
  return { ...menu, Items: menu.Items.map((item) => editItem(item, edits)) };
}

function editItem(item: MenuItem, edits: ReadonlyMap<string, HouseEdit>): MenuItem {
  const edited = editEntry(item, edits.get(item.Id));
  const isSoldOut = edits.get(item.Id)?.isSoldOut === true;
  const variations = item.Variations?.map((variation) => editEntry(variation, edits.get(variation.Id)));
  return { ...edited, ...(variations !== undefined && { Variations: variations }), ...(isSoldOut && { IsAvailable: false }) };
}

function editEntry<Entry extends MenuEntry>(entry: Entry, edit: HouseEdit | undefined): Entry {
  if (edit === undefined) return entry;
  const { price, name } = edit;
  return {
    ...entry,
    ...(name !== undefined && { Name: name }),
    ...(price !== undefined && entry.Prices !== undefined && {
      Prices: entry.Prices.map((old) => (old.Service === 'Pickup' ? { ...old, Price: price } : old)),
    }),
  };
}
