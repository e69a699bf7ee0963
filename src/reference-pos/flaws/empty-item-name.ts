import { changeLastItemSent } from '../deviate/change-menu.ts';
import type { Deviation } from '../deviation.ts';

/** Sends the last item with an empty name. */
export const emptyItemName: Deviation = {
  name: 'empty-item-name',
  summary: 'Sends the last item with an empty name.',
  decorate: changeLastItemSent((item) => [{ ...item, Name: '' }]),
};
