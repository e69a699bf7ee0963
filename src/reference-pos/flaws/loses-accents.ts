import { changeMenuSent } from '../deviate/change-menu.ts';
import { mapNames } from '../deviate/map-json.ts';
import type { Deviation } from '../deviation.ts';

/** Sends a ? for every character of a name that is not ASCII. */
export const losesAccents: Deviation = {
  name: 'loses-accents',
  summary: 'Sends a ? for every character of a name that is not ASCII.',
  decorate: changeMenuSent((menu) => mapNames(menu, (name) => name.replace(/[^ -~]/gu, '?'))),
};
