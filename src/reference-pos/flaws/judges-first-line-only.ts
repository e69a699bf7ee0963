import { overlookPlaces } from '../deviate/overlook-places.ts';
import type { Deviation } from '../deviation.ts';

/** Looks the item of an order’s first line up, and takes those of all others as they are. */
export const judgesFirstLineOnly: Deviation = {
  name: 'judges-first-line-only',
  summary: 'Looks the item of an order’s first line up, and takes those of all others as they are.',
  decorate: overlookPlaces(['unknownItem', 'missingItemId'], (field) => field.startsWith('Items[0]')),
};
