import type { ItemRecipe, OrderRecipe } from '../model/scenario.ts';
import { breaksGroups } from './breaks-groups.ts';
import { groupsOf, isSoldIn, taxFlags, type Choice } from './fit-shape.ts';
import { pickModifiers, type PickedModifier } from './pick-modifiers.ts';
import { closenesses, type Closeness } from './pick-told.ts';

/** What a line orders, or why nothing that can play its role has the options that the recipe takes. */
export type ChosenLine =
  | { readonly choice: Choice; readonly picked: readonly PickedModifier[]; readonly isBroken: boolean; readonly why?: never }
  | { readonly why: 'noSuchModifier' | 'groupBroken' };

/**
 * Chooses what a line orders for a bound role: of what can play it, what is sold in the service before all else, then what takes the recipe
 * at its word. A menu of the POS's own may ask for more or allow less than the recipe takes: the order would be wrong, or right, by accident.
 */
export function chooseLine(binding: Choice & { readonly others?: readonly Choice[] }, recipe: ItemRecipe, service: string, groups: OrderRecipe['groups']): ChosenLine {
  const pick = (choice: Choice, closeness: Closeness) => pickModifiers(groupsOf(choice), recipe.modifiers, { service, ...taxFlags(choice) }, closeness);
  const choices = [binding, ...(binding.others ?? [])];
  const isToBreak = groups === 'broken';
  for (const isSold of [true, false]) {
    for (const closeness of isToBreak ? ['broken'] as const : closenesses) {
      for (const choice of choices) {
        const picked = isSoldIn(choice, service) === isSold ? pick(choice, closeness) : undefined;
        if (picked !== undefined && breaksGroups(groupsOf(choice), picked) === isToBreak) return { choice, picked, isBroken: isToBreak };
      }
    }
  }
  const picked = pick(binding, 'broken');
  if (picked === undefined) return { why: 'noSuchModifier' };
  return isToBreak ? { choice: binding, picked, isBroken: false } : { why: 'groupBroken' };
}
