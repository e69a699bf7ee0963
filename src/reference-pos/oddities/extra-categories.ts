import { changeMenuSent } from '../deviate/change-menu.ts';
import type { Deviation } from '../deviation.ts';

/** Sends a category of all items, which thus stand in two, one that holds whole items, and an empty one. */
export const extraCategories: Deviation = {
  name: 'extra-categories',
  summary: 'Sends a category of all items, which thus stand in two, one that holds whole items, and an empty one.',
  decorate: changeMenuSent((menu) => ({
    ...menu,
    Categories: [
      ...(menu.Categories ?? []),
      { Id: 'cat_all', Name: 'Tout / Everything', Items: menu.Items.map(({ Id }) => Id) },
      { Id: 'cat_today', Name: 'Aujourd’hui / Today', Items: menu.Items.slice(0, 2) },
      { Id: 'cat_empty', Name: 'À venir / Soon', Items: [] },
    ],
  })),
};
