import type { Menu, MenuGroup, MenuItem, MenuThing } from './menu.ts';

/** One orderable thing and the way to it. */
export interface WalkedThing {
  readonly thing: MenuThing;
  readonly item: MenuItem;
  /** The things from the item down to this one, itself included. */
  readonly path: readonly MenuThing[];
  /** The groups that it lies in, the outermost first. */
  readonly groups: readonly MenuGroup[];
  /** The group that it is an option of. */
  readonly group?: MenuGroup;
  /** How many groups lie above it. */
  readonly depth: number;
}

/** One group of modifiers and what it belongs to. */
export interface WalkedGroup {
  readonly group: MenuGroup;
  /** The thing that has the group, with the way to it. */
  readonly owner: WalkedThing;
}

/** Yields everything that can be ordered, parents first: each item, its variations, and the modifiers of both. */
export function* walkMenu(menu: Menu): Generator<WalkedThing> {
  for (const item of menu.items) {
    yield { thing: item, item, path: [item], groups: [], depth: 0 };
    for (const variation of item.variations) {
      yield { thing: variation, item, path: [item, variation], groups: [], depth: 0 };
      yield* walkGroups(item, [item, variation], []);
    }
    yield* walkGroups(item, [item], []);
  }
}

function* walkGroups(item: MenuItem, path: readonly MenuThing[], above: readonly MenuGroup[]): Generator<WalkedThing> {
  for (const group of path.at(-1)?.groups ?? []) {
    const groups = [...above, group];
    for (const thing of group.modifiers) {
      const below = [...path, thing];
      yield { thing, item, path: below, groups, group, depth: groups.length };
      yield* walkGroups(item, below, groups);
    }
  }
}

/** Yields every group of walked things, at whatever depth; empty groups too. */
export function* walkMenuGroups(things: Iterable<WalkedThing>): Generator<WalkedGroup> {
  for (const owner of things) {
    for (const group of owner.thing.groups) yield { group, owner };
  }
}
