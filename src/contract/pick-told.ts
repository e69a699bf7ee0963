import type { ModifierRecipe } from '../model/scenario.ts';
import { fillGroups } from './fill-groups.ts';
import { isSatisfiable, isUsable } from './is-usable.ts';
import type { MenuGroup, MenuModifier } from './menu.ts';
import type { PickedModifier } from './pick-modifiers.ts';
import { preferOptions, type OptionWish } from './prefer-options.ts';

/**
 * How close an order keeps to what a recipe tells of options: just that; beside it what other groups ask for; a quantity no larger than the
 * group allows.
 */
export const closenesses = ['told', 'filled', 'fewer'] as const;
/** `broken`: more than the group allows, if there is such a group. */
export type Closeness = (typeof closenesses)[number] | 'broken';

type Picks = ReadonlyMap<ModifierRecipe, PickedModifier>;
interface Picking {
  readonly wish: OptionWish;
  readonly closeness: Closeness;
}

/**
 * The options that a recipe tells by their places. Where the group in that place does not take them, another one; where the option there
 * cannot be ordered or goes against the wish, another of its group. Entries that tell of one place take one option, others take
 * different ones.
 * @returns undefined when the menu has no such options
 */
export function pickTold(groups: readonly MenuGroup[], recipe: readonly ModifierRecipe[], wish: OptionWish, closeness: Closeness): readonly PickedModifier[] | undefined {
  const picked = new Map<ModifierRecipe, PickedModifier>();
  const taken = new Set<MenuGroup>();
  for (const place of new Set(recipe.map(({ group }) => group))) {
    const entries = recipe.filter(({ group }) => group === place);
    const told = groups[place];
    const tried = [...(told === undefined ? [] : [told]), ...groups].filter((group) => !taken.has(group));
    // What no group can be broken by is taken all the same: whoever asked for a broken order finds that it is none.
    const wanted = closeness === 'broken' ? [...tried.filter((group) => exceeds(group, entries)), ...tried] : tried;
    const found = firstOf(wanted, (group) => {
      const picks = pickFrom(group, entries, { wish, closeness });
      return picks && { group, picks };
    });
    if (found === undefined) return undefined;
    taken.add(found.group);
    for (const [entry, pick] of found.picks) picked.set(entry, pick);
  }
  const rest = groups.filter((group) => !taken.has(group) && (group.min ?? 0) > 0);
  if (rest.length > 0 && (closeness === 'told' || !isSatisfiable(rest))) return undefined;
  return [...recipe.flatMap((entry) => picked.get(entry) ?? []), ...fillGroups(rest, 'minimum', wish)];
}

function exceeds({ max = Infinity }: MenuGroup, recipe: readonly ModifierRecipe[]): boolean {
  return countOf(recipe) > max;
}

function countOf(recipe: readonly ModifierRecipe[]): number {
  return recipe.reduce((sum, { quantity }) => sum + quantity, 0);
}

function pickFrom(group: MenuGroup, recipe: readonly ModifierRecipe[], picking: Picking): Picks | undefined {
  const { min = 0, max = Infinity, modifiers: options } = group;
  const isFewer = picking.closeness === 'fewer' && recipe.length === 1 && max >= 1 && exceeds(group, recipe);
  if (picking.closeness !== 'broken' && !isFewer && (countOf(recipe) < min || exceeds(group, recipe))) return undefined;
  const picked = new Map<ModifierRecipe, PickedModifier>();
  const taken = new Set<MenuModifier>();
  for (const place of new Set(recipe.map(({ option }) => option))) {
    const entries = recipe.filter(({ option }) => option === place);
    const told = options[place];
    // An option that another entry tells of is left to it.
    const others = options.filter((_, index) => !recipe.some(({ option }) => option === index));
    const tried = preferOptions([...(told === undefined ? [] : [told]), ...others, ...options], picking.wish);
    const fits = firstOf(tried, (option) => (taken.has(option) ? undefined : pickOne(option, entries, picking)));
    if (fits === undefined) return undefined;
    for (const [entry, pick] of fits) {
      picked.set(entry, isFewer ? { ...pick, quantity: Math.floor(max) } : pick);
      taken.add(pick.modifier);
    }
  }
  return picked;
}

function pickOne(modifier: MenuModifier, recipe: readonly ModifierRecipe[], { wish, closeness }: Picking): Picks | undefined {
  if (!isUsable(modifier)) return undefined;
  const picked = new Map<ModifierRecipe, PickedModifier>();
  for (const entry of recipe) {
    const modifiers = pickTold(modifier.groups, entry.modifiers, wish, closeness);
    if (modifiers === undefined) return undefined;
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
