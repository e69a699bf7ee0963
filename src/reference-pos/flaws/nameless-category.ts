import { changeLastCategorySent } from '../deviate/change-menu.ts';
import type { Deviation } from '../deviation.ts';

/** Sends the last category without a name. */
export const namelessCategory: Deviation = {
  name: 'nameless-category',
  summary: 'Sends the last category without a name.',
  decorate: changeLastCategorySent((category) => [{ ...category, Name: '' }]),
};
