import type { Deviation } from '../deviation.ts';

/** Has one menu for all locations, although some have a menu of their own. */
export const servesOneMenuForAll: Deviation = {
  name: 'serves-one-menu-for-all',
  summary: 'Has one menu for all locations, although some have a menu of their own.',
  decorate: (pos, { locationIds }) => {
    const [first = ''] = locationIds;
    return { ...pos, menu: () => pos.menu(first) };
  },
};
