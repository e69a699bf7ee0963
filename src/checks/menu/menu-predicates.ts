import { menuCategories } from './menu-categories.ts';
import { menuDepth } from './menu-depth.ts';
import { menuEqualsStandard } from './menu-equals-standard.ts';
import { menuGroups } from './menu-groups.ts';
import { menuHasItems } from './menu-has-items.ts';
import { menuIds } from './menu-ids.ts';
import { menuNames } from './menu-names.ts';
import type { MenuPredicate } from './menu-predicate.ts';
import { menuPrices } from './menu-prices.ts';
import { menuTextIntact } from './menu-text-intact.ts';

const all = [
  menuCategories, menuDepth, menuEqualsStandard, menuGroups, menuHasItems, menuIds, menuNames, menuPrices, menuTextIntact,
] as readonly MenuPredicate[];

/** The predicates that ask about a menu alone, by name: what a run puts to a callback can be put to a file too. */
export const menuPredicates: Readonly<Record<string, MenuPredicate>> = Object.fromEntries(all.map((predicate) => [predicate.name, predicate]));
