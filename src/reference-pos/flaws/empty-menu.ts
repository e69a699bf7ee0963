import { changeMenuSent } from '../deviate/change-menu.ts';
import type { Deviation } from '../deviation.ts';

/** Sends a menu without items. */
export const emptyMenu: Deviation = {
  name: 'empty-menu',
  summary: 'Sends a menu without items.',
  decorate: changeMenuSent((menu) => ({ ...menu, Items: [], ...(menu.Categories === undefined ? {} : { Categories: [] }) })),
};
