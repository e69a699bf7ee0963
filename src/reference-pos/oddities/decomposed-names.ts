import { changeMenuSent } from '../deviate/change-menu.ts';
import { mapNames } from '../deviate/map-json.ts';
import type { Deviation } from '../deviation.ts';

/** Sends names whose accents are combining characters (NFD): the same text in other code points. */
export const decomposedNames: Deviation = {
  name: 'decomposed-names',
  summary: 'Sends names whose accents are combining characters (NFD): the same text in other code points.',
  decorate: changeMenuSent((menu) => mapNames(menu, (name) => name.normalize('NFD'))),
};
