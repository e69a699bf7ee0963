import type { ItemRecipe, ModifierRecipe } from '../model/scenario.ts';
import type { MenuGroup, MenuModifier } from './menu.ts';

/** An option that an order takes, with what it takes of the option's own groups. */
export interface PickedModifier {
  readonly modifier: MenuModifier;
  /** Per unit of the parent. */
  readonly quantity: number;
  readonly modifiers: readonly PickedModifier[];
}

/** Whether every group that asks for something can be given it, each option taken at most once. */
export function isSatisfiable(groups: readonly MenuGroup[]): boolean {
  return groups.every(({ min = 0, max = Infinity, modifiers }) => min <= 0 || (min <= max && min <= modifiers.filter(isUsable).length));
}

/**
 * The options of a thing's groups that a recipe takes, first options first.
 * @returns undefined when the menu has no such options
 */
export function pickModifiers(groups: readonly MenuGroup[], recipe: ItemRecipe['modifiers']): readonly PickedModifier[] | undefined {
  if (recipe === 'none') return [];
  if (recipe === 'maximum' && !groups.every(hasKnownLimits)) return undefined;
  if (recipe === 'minimum' || recipe === 'maximum') return isSatisfiable(groups) ? groups.flatMap((group) => fill(group, recipe)) : undefined;
  const picked = recipe.map((entry) => pickExactly(groups, entry));
  return picked.includes(undefined) ? undefined : picked.filter((entry) => entry !== undefined);
}

function hasKnownLimits({ hasUnreadableLimit, modifiers }: MenuGroup): boolean {
  return !hasUnreadableLimit && modifiers.every(({ groups }) => groups.every(hasKnownLimits));
}

function fill({ min = 0, max = Infinity, modifiers }: MenuGroup, recipe: 'minimum' | 'maximum'): readonly PickedModifier[] {
  const count = recipe === 'minimum' ? min : Math.max(min, max);
  return modifiers.filter(isUsable).slice(0, Math.max(count, 0)).map((modifier) => ({
    modifier, quantity: 1, modifiers: modifier.groups.flatMap((group) => fill(group, recipe)),
  }));
}

function pickExactly(groups: readonly MenuGroup[], recipe: ModifierRecipe): PickedModifier | undefined {
  const modifier = groups[recipe.group]?.modifiers[recipe.option];
  const modifiers = modifier && pickModifiers(modifier.groups, recipe.modifiers);
  return modifiers && { modifier, quantity: recipe.quantity, modifiers };
}

function isUsable(modifier: MenuModifier): boolean {
  return Boolean(modifier.id?.trim()) && modifier.isAvailable !== false && isSatisfiable(modifier.groups);
}
