import type { Location } from '../model/partner.ts';

/** The first location of the embedded reference POS: the same as in the example of ppip.yaml. */
export const referenceLocationId = '019a9794-ea27-71a8-bc7a-ecffd058546c';

const brandOfficeId = '019a9794-ea27-71a8-bc7a-ecffd0585470';
const here = { timeZone: 'America/Toronto', taxes: 'QC' } as const;

/** The locations of the embedded reference POS: a restaurant, a sister that sells from its menu, and a second brand in its kitchen. */
export const referenceLocations: readonly Location[] = [
  { id: referenceLocationId, name: 'Location 1', roles: ['menu-owner', 'order-fulfillment'], ...here, menu: referenceLocationId, kitchen: 'Kitchen 1' },
  { id: '019a9794-ea27-71a8-bc7a-ecffd058546e', name: 'Location 2', roles: ['order-fulfillment'], ...here, menu: referenceLocationId },
  { id: brandOfficeId, name: 'Brand 2, office', roles: ['menu-owner'], ...here, menu: brandOfficeId, menuSource: 'own' },
  { id: '019a9794-ea27-71a8-bc7a-ecffd0585471', name: 'Brand 2', roles: ['order-fulfillment'], ...here, menu: brandOfficeId, kitchen: 'Kitchen 1' },
];
