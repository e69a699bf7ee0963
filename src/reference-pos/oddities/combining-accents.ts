import { changeMenuSent } from '../deviate/change-menu.ts';
import { mapNames } from '../deviate/map-json.ts';
import type { Deviation } from '../deviation.ts';

/** Writes accents as characters of their own after the letters (NFD): the same text to Unicode, and to readers. */
export const combiningAccents: Deviation = {
  name: 'combining-accents',
  summary: 'Writes accents as characters of their own after the letters (NFD).',
  decorate: changeMenuSent((menu) => mapNames(menu, (name) => name.normalize('NFD'))),
};
