import type { ItemRecipe, OrderRecipe } from '../model/scenario.ts';
import { ownRole, type Binding } from './bind-roles.ts';

const ownRoles = ownRole('');

/** The lines that a recipe asks for, one recipe each: repeated ones laid out, and every item of the menu by name where it asks for them. */
export function expandItems(items: OrderRecipe['items'], bindings: ReadonlyMap<string, Binding>): readonly ItemRecipe[] {
  return items.flatMap((entry): readonly ItemRecipe[] => {
    if ('itemRole' in entry) return Array.from({ length: entry.repeat ?? 1 }, () => entry);
    return listOwnRoles(bindings).slice(0, entry.most).map((itemRole) => ({ itemRole, quantity: 1, modifiers: 'minimum' }));
  });
}

/** The roles under which the items of the menu stand by themselves, in its order. */
export function listOwnRoles(bindings: ReadonlyMap<string, Binding>): readonly string[] {
  return [...bindings.keys()].filter((role) => role.startsWith(ownRoles));
}
