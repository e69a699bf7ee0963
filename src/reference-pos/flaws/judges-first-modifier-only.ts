import { overlookPlaces } from '../deviate/overlook-places.ts';
import type { Deviation } from '../deviation.ts';

/** Looks the first modifier of each item up, and takes all others as they are. */
export const judgesFirstModifierOnly: Deviation = {
  name: 'judges-first-modifier-only',
  summary: 'Looks the first modifier of each item up, and takes all others as they are.',
  decorate: overlookPlaces(['unknownModifier'], (field) => field.endsWith('.Modifiers[0].Id')),
};
