import { changeLastItemSent } from '../deviate/change-menu.ts';
import type { Deviation } from '../deviation.ts';

/** Sends its last item under another name. */
export const renamesAnItem: Deviation = {
  name: 'renames-an-item',
  summary: 'Sends its last item under another name.',
  decorate: changeLastItemSent((item) => [{ ...item, Name: `${item.Name} (2)` }]),
};
