import type { Deviation } from '../deviation.ts';

/** How many orders it takes between two restarts. */
const ordersBetween = 3;

/** Restarts after every third order, and goes on where it was. */
export const posThatRestarts: Deviation = {
  name: 'pos-that-restarts',
  summary: 'Restarts after every third order, and goes on where it was.',
  decorate: (pos, { house }) => {
    let taken = 0;
    return {
      ...pos,
      acknowledgeOrder: (attempt, decision) => {
        taken += 1;
        if (taken % ordersBetween === 0) house.restart();
        return pos.acknowledgeOrder(attempt, decision);
      },
    };
  },
};
