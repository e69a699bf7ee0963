import type { MenuGroup } from '../../contract/menu.ts';
import { plainText } from '../../contract/plain-text.ts';
import type { WalkedGroup } from '../../contract/walk-menu.ts';
import { isBlank } from './menu-reading.ts';

const same = (a: string | undefined, b: string | undefined): boolean => plainText(a ?? '') === plainText(b ?? '');

/** The same group, and not only the same number: some POSs number groups and options anew below each thing. */
function isSameGroup(inner: MenuGroup, outer: MenuGroup): boolean {
  if (isBlank(inner.id) || inner.id !== outer.id || !same(inner.name, outer.name)) return false;
  // Where the circle was cut off, the group comes again with its limits and without its options.
  if (inner.modifiers.length === 0 && outer.modifiers.length > 0) return inner.min === outer.min && inner.max === outer.max;
  return inner.modifiers.some((option) => outer.modifiers.some(({ id, name }) => !isBlank(id) && id === option.id && same(name, option.name)));
}

/**
 * The groups that lie within themselves: a menu that is a circle in the POS can only be sent cut off somewhere. Of one circle only the
 * first turn is told.
 */
export function findNestedInItself(groups: readonly WalkedGroup[]): readonly WalkedGroup[] {
  return groups.filter(({ group, owner }) => isRepeat(group, owner.groups) && !owner.groups.some((outer, index) => isRepeat(outer, owner.groups.slice(0, index))));
}

/** The groups that the circles are made of: from the one below the group that comes again down to where it does. */
export function listCircles(groups: readonly WalkedGroup[]): ReadonlySet<MenuGroup> {
  return new Set(findNestedInItself(groups).flatMap(({ group, owner }) => {
    const first = owner.groups.findIndex((outer) => isSameGroup(group, outer));
    return [...owner.groups.slice(first + 1), group];
  }));
}

function isRepeat(inner: MenuGroup, above: readonly MenuGroup[]): boolean {
  return above.some((outer) => isSameGroup(inner, outer));
}
