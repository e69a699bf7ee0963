import type { Menu } from '../../contract/menu.ts';
import { walkMenu, walkMenuGroups, type WalkedGroup, type WalkedThing } from '../../contract/walk-menu.ts';

/** A menu as it is examined: itself, and everything in it with the way there. */
export interface MenuReading {
  readonly menu: Menu;
  readonly things: readonly WalkedThing[];
  readonly groups: readonly WalkedGroup[];
  /** The standard certification menu under the POS's ids; only for a POS that loaded it. */
  readonly standard: Pick<MenuReading, 'things' | 'groups'> | undefined;
}

const readings = new WeakMap<Menu, Map<Menu | undefined, MenuReading>>();

/** Walks a menu, once for each menu that it is compared with. */
export function readWholeMenu(menu: Menu, standard?: Menu): MenuReading {
  const known = readings.get(menu) ?? new Map<Menu | undefined, MenuReading>();
  readings.set(menu, known);
  const things = known.get(standard)?.things ?? [...walkMenu(menu)];
  const reading = known.get(standard) ?? {
    menu, things, groups: [...walkMenuGroups(things)], standard: standard === undefined ? undefined : readWholeMenu(standard),
  };
  known.set(standard, reading);
  return reading;
}

/** What to call something in a sentence: its name, else its id, else its place. */
export function nameOf({ name, id, pointer }: { readonly name: string | undefined; readonly id: string | undefined; readonly pointer: string }): string {
  if (name !== undefined && name.trim() !== '') return name;
  return id === undefined || id.trim() === '' ? pointer : id;
}

/** Whether a text says nothing. */
export function isBlank(text: string | undefined): boolean {
  return text === undefined || text.trim() === '';
}

/** The ids from the item down to a thing: what makes it the same thing in two menus. */
export function idPath({ path }: WalkedThing): string {
  return path.map(({ id }) => id ?? '').join(' > ');
}
