import { z } from 'zod';
import { fault } from './menu-fault.ts';
import { menuPredicate } from './menu-predicate.ts';

/** Modifiers nest (UEAT Open API, menu: options and extras, nested). Judged for a POS that loaded the standard menu, which does. */
export const menuDepth = menuPredicate<number>({
  name: 'menuDepth',
  summary: 'The menu carries so many levels of modifier groups; only for a POS that loaded the standard menu.',
  params: z.int().min(1).max(10),
  needsStandard: true,
  reads: () => ({ members: ['Items', 'Variations', 'ModifierGroups', 'Modifiers'] }),
  find({ things }, expected) {
    const depth = things.reduce((deepest, walked) => Math.max(deepest, walked.depth), 0);
    return depth >= expected ? [] : [fault('menu.depth', '/Items', { args: { depth, expected }, expected, actual: depth })];
  },
});
