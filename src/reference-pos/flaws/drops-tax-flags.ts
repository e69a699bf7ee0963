import { changeMenuSent } from '../deviate/change-menu.ts';
import type { Deviation } from '../deviation.ts';

/** Sends items that do not say which taxes apply. */
export const dropsTaxFlags: Deviation = {
  name: 'drops-tax-flags',
  summary: 'Sends items that do not say which taxes apply.',
  decorate: changeMenuSent((menu) => ({ ...menu, Items: menu.Items.map(({ HasFederalTax: _federal, HasProvincialTax: _provincial, ...item }) => item) })),
};
