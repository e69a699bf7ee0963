import { mapMembers } from '../deviate/map-json.ts';
import type { Deviation } from '../deviation.ts';
import type { MenuDocument } from '../till/menu.ts';

/** Has the pick-up prices of the menu only, and sells at them in every service. */
export const sendsPickupPricesOnly: Deviation = {
  name: 'sends-pickup-prices-only',
  summary: 'Has the pick-up prices of the menu only, and sells at them in every service.',
  decorate: (pos) => ({ ...pos, menu: (locationId) => keepPickup(pos.menu(locationId)) }),
};

function keepPickup(menu: MenuDocument): MenuDocument {
  const isForPickup = (price: unknown): boolean => (price as { readonly Service?: unknown }).Service === 'Pickup';
  return mapMembers(menu, (name, member) => [name, name === 'Prices' && Array.isArray(member) ? member.filter(isForPickup) : member]) as MenuDocument;
}
