import { changeLastCategorySent } from '../deviate/change-menu.ts';
import type { Deviation } from '../deviation.ts';

/** Sends two categories with one id. */
export const duplicateCategoryIds: Deviation = {
  name: 'duplicate-category-ids',
  summary: 'Sends two categories with one id.',
  decorate: changeLastCategorySent((category) => [category, { ...category, Name: 'Desserts, page 2' }]),
};
