import { changeLastItemSent } from '../deviate/change-menu.ts';
import type { Deviation } from '../deviation.ts';

/** Sends the last item with a group of which more must be chosen than may be. */
export const impossibleGroup: Deviation = {
  name: 'impossible-group',
  summary: 'Sends the last item with a group of which more must be chosen than may be.',
  decorate: changeLastItemSent((item) => {
    const [group = { Id: 'impossible', Name: 'Impossible', Min: 0, Max: 1, Modifiers: [{ Id: 'impossible_1', Name: 'Impossible', Prices: [] }] }, ...others] =
      item.ModifierGroups ?? [];
    return [{ ...item, ModifierGroups: [{ ...group, Min: group.Max + 1 }, ...others] }];
  }),
};
