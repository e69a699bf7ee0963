import { changeMenuSent } from '../deviate/change-menu.ts';
import type { Deviation } from '../deviation.ts';
import type { MenuEntry } from '../till/menu.ts';

/** Sends two levels of groups and drops what is below. */
export const flattensNesting: Deviation = {
  name: 'flattens-nesting',
  summary: 'Sends two levels of groups and drops what is below.',
  decorate: changeMenuSent((menu) => ({ ...menu, Items: menu.Items.map((item) => keepLevels(item, 2)) })),
};

function keepLevels<Entry extends MenuEntry>(entry: Entry, levels: number): Entry {
  if (entry.ModifierGroups === undefined) return entry;
  const { ModifierGroups: groups, ...rest } = entry;
  if (levels === 0) return rest as Entry;
  const kept = groups.map((group) => ({ ...group, Modifiers: group.Modifiers.map((modifier) => keepLevels(modifier, levels - 1)) }));
  return { ...entry, ModifierGroups: kept };
}
