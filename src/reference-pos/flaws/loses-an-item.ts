import { changeLastItemSent } from '../deviate/change-menu.ts';
import type { Deviation } from '../deviation.ts';

/** Sends a menu without its last item. */
export const losesAnItem: Deviation = {
  name: 'loses-an-item',
  summary: 'Sends a menu without its last item.',
  decorate: changeLastItemSent(() => []),
};
