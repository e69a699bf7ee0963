import type { ModifierRecipe } from '../model/scenario.ts';
import { breaksGroups } from './breaks-groups.ts';
import { isUsable } from './is-usable.ts';
import type { MenuGroup, MenuModifier } from './menu.ts';
import type { PickedModifier } from './pick-modifiers.ts';
import { preferOptions, type OptionWish } from './prefer-options.ts';

/**
 * The options that a recipe tells by their places: where the one in that place cannot be ordered, or goes against the wish, another of its
 * group. Entries that tell of one place take one option, others take different ones.
 * @returns undefined when the menu has no such options
 */
export function pickTold(groups: readonly MenuGroup[], recipe: readonly ModifierRecipe[], wish: OptionWish): readonly PickedModifier[] | undefined {
  const picked = new Map<ModifierRecipe, PickedModifier>();
  for (const place of new Set(recipe.map(({ group }) => group))) {
    const taken = pickFrom(groups[place]?.modifiers ?? [], recipe.filter(({ group }) => group === place), wish);
    if (taken === undefined) return undefined;
    for (const [entry, pick] of taken) picked.set(entry, pick);
  }
  return recipe.flatMap((entry) => picked.get(entry) ?? []);
}

type Picks = ReadonlyMap<ModifierRecipe, PickedModifier>;

function pickFrom(options: readonly MenuModifier[], recipe: readonly ModifierRecipe[], wish: OptionWish): Picks | undefined {
  const picked = new Map<ModifierRecipe, PickedModifier>();
  const taken = new Set<MenuModifier>();
  for (const place of new Set(recipe.map(({ option }) => option))) {
    const entries = recipe.filter(({ option }) => option === place);
    const told = options[place];
    // An option that another entry tells of is left to it.
    const others = options.filter((_, index) => !recipe.some(({ option }) => option === index));
    const tried = told === undefined ? [] : preferOptions([told, ...others, ...options], wish);
    const fits = firstOf(tried, (option) => (taken.has(option) ? undefined : pickOne(option, entries, wish)));
    if (fits === undefined) return undefined;
    for (const [entry, pick] of fits) {
      picked.set(entry, pick);
      taken.add(pick.modifier);
    }
  }
  return picked;
}

function pickOne(modifier: MenuModifier, recipe: readonly ModifierRecipe[], wish: OptionWish): Picks | undefined {
  if (!isUsable(modifier)) return undefined;
  const picked = new Map<ModifierRecipe, PickedModifier>();
  for (const entry of recipe) {
    const modifiers = pickTold(modifier.groups, entry.modifiers, wish);
    if (modifiers === undefined || breaksGroups(modifier.groups, modifiers)) return undefined;
    picked.set(entry, { modifier, quantity: entry.quantity, modifiers });
  }
  return picked;
}

/** What the first of some things comes to that comes to anything. */
function firstOf<T, R>(things: readonly T[], tried: (thing: T) => R | undefined): R | undefined {
  for (const thing of things) {
    const result = tried(thing);
    if (result !== undefined) return result;
  }
  return undefined;
}
