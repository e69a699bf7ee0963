import { walkMenu } from '../../contract/walk-menu.ts';
import type { Menu } from '../../contract/read-menu.ts';
import { idPath } from './menu-reading.ts';

/** What tells one menu from another: the ids of all that can be ordered, in an order of their own. */
export function contentOfMenu(menu: Menu): string {
  return JSON.stringify([...walkMenu(menu)].map(idPath).toSorted());
}
