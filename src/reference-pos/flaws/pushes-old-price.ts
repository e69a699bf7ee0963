import type { Deviation } from '../deviation.ts';

/** Pushes a price as it was before the change. */
export const pushesOldPrice: Deviation = {
  name: 'pushes-old-price',
  summary: 'Pushes a price as it was before the change.',
  decorate: (pos, { menu }) => ({
    ...pos,
    pushes: (changes, locationId, current) => pos.pushes(changes.map((change) => {
      const old = menu.Items.find(({ Id }) => Id === change.itemId)?.Prices?.[0]?.Price;
      return change.price === undefined || old === undefined ? change : { ...change, price: old };
    }), locationId, current),
  }),
};
