import type { MenuGroup, MenuModifier } from './menu.ts';

/** Whether every group that asks for something can be given it, each option taken at most once. */
export function isSatisfiable(groups: readonly MenuGroup[]): boolean {
  return groups.every(({ min = 0, max = Infinity, modifiers }) => min <= 0 || (min <= max && min <= modifiers.filter(isUsable).length));
}

/** Whether an option can be ordered: it has an id, is on sale, and its own groups can be satisfied. */
export function isUsable(modifier: MenuModifier): boolean {
  return Boolean(modifier.id?.trim()) && modifier.isAvailable !== false && isSatisfiable(modifier.groups);
}
