import { changeMenuSent } from '../deviate/change-menu.ts';
import { mapNames } from '../deviate/map-json.ts';
import type { Deviation } from '../deviation.ts';

/** Sends names whose UTF-8 was read as Latin-1: é becomes Ã©. */
export const manglesAccents: Deviation = {
  name: 'mangles-accents',
  summary: 'Sends names whose UTF-8 was read as Latin-1: é becomes Ã©.',
  decorate: changeMenuSent((menu) => mapNames(menu, (name) => Buffer.from(name).toString('latin1'))),
};
