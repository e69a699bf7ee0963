import { changeLastItemSent } from '../deviate/change-menu.ts';
import type { Deviation } from '../deviation.ts';

/** Sends the last item twice. */
export const duplicateItemIds: Deviation = {
  name: 'duplicate-item-ids',
  summary: 'Sends the last item twice.',
  decorate: changeLastItemSent((item) => [item, item]),
};
