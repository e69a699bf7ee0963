import { changeMenuSent } from '../deviate/change-menu.ts';
import type { Deviation } from '../deviation.ts';
import type { Json, JsonObject } from '../json.ts';

/** Writes every optional member of the menu that it has nothing for as null. */
export const nullOptionalMembers: Deviation = {
  name: 'null-optional-members',
  summary: 'Writes every optional member of the menu that it has nothing for as null.',
  decorate: changeMenuSent((menu) => ({ ...menu, Items: fillList(menu.Items, item) as typeof menu.Items })),
};

const thing: JsonObject = { Prices: null, HasFederalTax: null, HasProvincialTax: null, IsAvailable: null, ModifierGroups: null };
const item: JsonObject = { ...thing, Variations: null, Description: null };

function fillList(things: readonly Json[], blank: JsonObject): readonly JsonObject[] {
  return things.map((entry) => {
    const { Variations: variations, ModifierGroups: groups, ...rest } = entry as JsonObject;
    return {
      ...blank, ...rest,
      ...(Array.isArray(variations) && { Variations: fillList(variations as readonly Json[], thing) }),
      ...(Array.isArray(groups) && {
        ModifierGroups: (groups as readonly JsonObject[]).map((group) => ({ ...group, Modifiers: fillList(group.Modifiers as readonly Json[], thing) })),
      }),
    };
  });
}
