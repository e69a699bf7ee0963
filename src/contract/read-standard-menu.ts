import type { JsonObject } from '../model/json.ts';
import { mapMenuIds, type IdMap } from './map-menu-ids.ts';
import type { Menu } from './menu.ts';
import { readMenu } from './read-menu.ts';

const noMap: IdMap = {};
const known = new WeakMap<JsonObject, WeakMap<IdMap, Menu>>();

/** The standard certification menu as a POS that loaded it sends it: under its own ids, where the map has some. Read once. */
export function readStandardMenu(standardMenu: JsonObject, idMap: IdMap = noMap): Menu {
  const menus = known.get(standardMenu) ?? new WeakMap<IdMap, Menu>();
  known.set(standardMenu, menus);
  const menu = menus.get(idMap) ?? mapMenuIds(readMenu(standardMenu), idMap);
  menus.set(idMap, menu);
  return menu;
}
