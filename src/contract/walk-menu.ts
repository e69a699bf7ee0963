import type { Menu, MenuGroup, MenuItem, MenuThing } from './menu.ts';

/** One orderable thing and the way to it. */
export interface WalkedThing {
  readonly thing: MenuThing;
  readonly item: MenuItem;
  /** The things from the item down to this one, itself included. */
  readonly path: readonly MenuThing[];
  /** The group that it is an option of. */
  readonly group?: MenuGroup;
  /** How many groups lie above it. */
  readonly depth: number;
}

/** Yields everything that can be ordered, parents first: each item, its variations, and the modifiers of both. */
export function* walkMenu(menu: Menu): Generator<WalkedThing> {
  for (const item of menu.items) {
    yield { thing: item, item, path: [item], depth: 0 };
    for (const variation of item.variations) {
      yield { thing: variation, item, path: [item, variation], depth: 0 };
      yield* walkGroups(item, [item, variation], 1);
    }
    yield* walkGroups(item, [item], 1);
  }
}

function* walkGroups(item: MenuItem, path: readonly MenuThing[], depth: number): Generator<WalkedThing> {
  for (const group of path.at(-1)?.groups ?? []) {
    for (const thing of group.modifiers) {
      const below = [...path, thing];
      yield { thing, item, path: below, group, depth };
      yield* walkGroups(item, below, depth + 1);
    }
  }
}

/** Yields every group of a menu, at whatever depth, with the thing that it belongs to; empty groups too. */
export function* walkMenuGroups(menu: Menu): Generator<{ readonly group: MenuGroup; readonly owner: MenuThing; readonly item: MenuItem }> {
  for (const { thing, item } of walkMenu(menu)) {
    for (const group of thing.groups) yield { group, owner: thing, item };
  }
}
