import { changeLastCategorySent } from '../deviate/change-menu.ts';
import type { Deviation } from '../deviation.ts';

/** Sends a category with the id of an item that is not in the menu. */
export const categoryNamesUnknownItem: Deviation = {
  name: 'category-names-unknown-item',
  summary: 'Sends a category with the id of an item that is not in the menu.',
  decorate: changeLastCategorySent((category) => [{ ...category, Items: [...(category.Items ?? []), 'retired_001'] }]),
};
