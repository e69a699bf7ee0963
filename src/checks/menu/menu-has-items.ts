import { z } from 'zod';
import { fault } from './menu-fault.ts';
import { menuPredicate } from './menu-predicate.ts';

/** A menu with nothing in it cannot be sold from. */
export const menuHasItems = menuPredicate<true>({
  name: 'menuHasItems',
  summary: 'The menu has at least one item.',
  params: z.literal(true),
  reads: () => ({ members: ['Items'] }),
  find: ({ menu }) => (menu.items.length > 0 ? [] : [fault('menu.empty', '/Items', { args: {}, expected: 'at least one item', actual: 0 })]),
});
