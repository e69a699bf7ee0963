import { changeLastItemSent } from '../deviate/change-menu.ts';
import type { Deviation } from '../deviation.ts';

/** Sends an item that is not on its menu. */
export const inventsAnItem: Deviation = {
  name: 'invents-an-item',
  summary: 'Sends an item that is not on its menu.',
  decorate: changeLastItemSent((item) => [item, { ...item, Id: 'invented_001', Name: 'Chef’s surprise', ModifierGroups: [] }]),
};
