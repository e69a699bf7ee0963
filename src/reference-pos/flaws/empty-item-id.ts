import { changeLastItemSent } from '../deviate/change-menu.ts';
import type { Deviation } from '../deviation.ts';

/** Sends the last item with an empty id. */
export const emptyItemId: Deviation = {
  name: 'empty-item-id',
  summary: 'Sends the last item with an empty id.',
  decorate: changeLastItemSent((item) => [{ ...item, Id: '' }]),
};
