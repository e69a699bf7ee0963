import { changeLastItemSent } from '../deviate/change-menu.ts';
import type { Deviation } from '../deviation.ts';

/** Sends the name of the last item as it stands on a button, in two lines. */
export const controlCharactersInNames: Deviation = {
  name: 'control-characters-in-names',
  summary: 'Sends the name of the last item as it stands on a button, in two lines.',
  decorate: changeLastItemSent((item) => [{ ...item, Name: item.Name.replace(' ', '\n') }]),
};
