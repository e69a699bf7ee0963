import type { MenuGroup } from './menu.ts';
import type { PickedModifier } from './pick-modifiers.ts';

/** Whether what is taken of a thing's groups, or of the groups below, is less than some group asks for or more than it allows. */
export function breaksGroups(groups: readonly MenuGroup[], picked: readonly PickedModifier[]): boolean {
  return groups.some(({ min = 0, max = Infinity, modifiers }) => {
    const taken = picked.filter(({ modifier }) => modifiers.includes(modifier)).reduce((sum, { quantity }) => sum + quantity, 0);
    return taken < min || taken > max;
  }) || picked.some((entry) => breaksGroups(entry.modifier.groups, entry.modifiers));
}
