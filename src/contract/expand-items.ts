import type { ItemRecipe, OrderRecipe } from '../model/scenario.ts';
import { ownRole, type Binding } from './bind-roles.ts';
import { isSoldIn } from './fit-shape.ts';

const ownRoles = ownRole('');

/** The lines that a recipe asks for, one recipe each: repeated ones laid out, and every item of the menu by name where it asks for them. */
export function expandItems(items: OrderRecipe['items'], bindings: ReadonlyMap<string, Binding>, service: string): readonly ItemRecipe[] {
  return items.flatMap((entry): readonly ItemRecipe[] => {
    if ('itemRole' in entry) return Array.from({ length: entry.repeat ?? 1 }, () => entry);
    return listOwnRoles(bindings, service).slice(0, entry.most).map((itemRole) => ({ itemRole, quantity: 1, modifiers: 'minimum' }));
  });
}

/** The roles under which the items of the menu stand by themselves, in its order: those that are sold in a service, or all when none is. */
export function listOwnRoles(bindings: ReadonlyMap<string, Binding>, service: string): readonly string[] {
  const own = [...bindings].filter(([role]) => role.startsWith(ownRoles));
  const sold = own.filter(([, binding]) => !binding.missing && isSoldIn(binding, service));
  return (sold.length > 0 ? sold : own).map(([role]) => role);
}
