import { mapMembers } from '../deviate/map-json.ts';
import type { Deviation } from '../deviation.ts';
import type { Json } from '../json.ts';
import { editMenu } from '../till/edit-menu.ts';
import type { MenuDocument, MenuEntry, MenuItem } from '../till/menu.ts';

/** Numbers the items, variations and options of the standard menu itself, and sends the numbers as numbers. */
export const ownMenuNumericIds: Deviation = {
  name: 'own-menu-numeric-ids',
  summary: 'Numbers the items, variations and options of the standard menu itself, and sends the numbers as numbers.',
  declares: (standard) => ({ source: 'standard', idMap: Object.fromEntries(numberThings(standard)) }),
  decorate: (pos, { menu: standard, house }) => {
    // What the manager changes is told by these numbers too.
    const menu = (locationId: string): MenuDocument =>
      editMenu(renumber(pos.menu(locationId), numberMore(pos.menu(locationId), numberThings(standard))), house.edits);
    return {
      ...pos,
      menu,
      menuSent: (sent) => sendNumbers(pos.menuSent(sent)),
    };
  },
};

const firstNumber = 1001;

function numberThings({ Items }: MenuDocument): ReadonlyMap<string, string> {
  const ids = new Set(Items.flatMap(idsOf));
  return new Map([...ids].map((id, index) => [id, String(firstNumber + index)]));
}

/** Things that the standard menu has not, such as those of another brand, get numbers of their own. */
function numberMore({ Items }: MenuDocument, known: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const others = [...new Set(Items.flatMap(idsOf))].filter((id) => !known.has(id));
  return new Map([...known, ...others.map((id, index) => [id, String(firstNumber + known.size + index)] as const)]);
}

function idsOf({ Id, Variations = [], ModifierGroups = [] }: MenuItem | (MenuEntry & { readonly Variations?: readonly MenuEntry[] })): readonly string[] {
  return [Id, ...Variations.flatMap(idsOf), ...ModifierGroups.flatMap(({ Modifiers }) => Modifiers.flatMap(idsOf))];
}

function renumber(menu: MenuDocument, numbers: ReadonlyMap<string, string>): MenuDocument {
  return changeIds(menu, (id) => (typeof id === 'string' ? numbers.get(id) : undefined) ?? id);
}

function sendNumbers(menu: MenuDocument): MenuDocument {
  return changeIds(menu, (id) => (typeof id === 'string' && /^[1-9]\d*$/.test(id) ? Number(id) : id));
}

/** Ids of things, and what categories name. */
function changeIds(menu: MenuDocument, change: (id: Json) => Json): MenuDocument {
  return mapMembers(menu, (name, member) => {
    if (name === 'Id') return [name, change(member)];
    return [name, name === 'Items' && Array.isArray(member) ? (member as readonly Json[]).map(change) : member];
  }) as MenuDocument;
}
