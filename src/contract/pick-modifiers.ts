import type { ItemRecipe } from '../model/scenario.ts';
import { fillGroups } from './fill-groups.ts';
import { isSatisfiable } from './is-usable.ts';
import type { MenuGroup, MenuModifier } from './menu.ts';
import { pickTold, type Closeness } from './pick-told.ts';
import type { OptionWish } from './prefer-options.ts';

/** An option that an order takes, with what it takes of the option's own groups. */
export interface PickedModifier {
  readonly modifier: MenuModifier;
  /** Per unit of the parent. */
  readonly quantity: number;
  readonly modifiers: readonly PickedModifier[];
}

/**
 * The options of a thing's groups that a recipe takes, first options first and none that is not on sale; one that goes against the wish
 * only where no other is left.
 * @returns undefined when the menu has no such options
 */
export function pickModifiers(groups: readonly MenuGroup[], recipe: ItemRecipe['modifiers'], wish: OptionWish, closeness: Closeness): readonly PickedModifier[] | undefined {
  if (recipe === 'none') return [];
  if (recipe === 'maximum' && !groups.every(hasKnownLimits)) return undefined;
  if (recipe === 'minimum' || recipe === 'maximum') return isSatisfiable(groups) ? fillGroups(groups, recipe, wish) : undefined;
  return pickTold(groups, recipe, wish, closeness);
}

function hasKnownLimits({ hasUnreadableLimit, modifiers }: MenuGroup): boolean {
  return !hasUnreadableLimit && modifiers.every(({ groups }) => groups.every(hasKnownLimits));
}
