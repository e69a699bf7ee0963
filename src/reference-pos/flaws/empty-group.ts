import { changeLastItemSent } from '../deviate/change-menu.ts';
import type { Deviation } from '../deviation.ts';

/** Sends the last item with a required group that has no options. */
export const emptyGroup: Deviation = {
  name: 'empty-group',
  summary: 'Sends the last item with a required group that has no options.',
  decorate: changeLastItemSent((item) => [
    { ...item, ModifierGroups: [...(item.ModifierGroups ?? []), { Id: 'group_without_options', Name: 'Choose', Min: 1, Max: 1, Modifiers: [] }] },
  ]),
};
