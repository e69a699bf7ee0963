import { overlookPlaces } from '../deviate/overlook-places.ts';
import type { Deviation } from '../deviation.ts';

/** Looks the item of an order’s last line up, and takes those of all others as they are. */
export const judgesLastLineOnly: Deviation = {
  name: 'judges-last-line-only',
  summary: 'Looks the item of an order’s last line up, and takes those of all others as they are.',
  decorate: overlookPlaces(['unknownItem', 'missingItemId'], (field, { Items }) => field.startsWith(`Items[${Items.length - 1}]`)),
};
