import type { Deviation } from '../deviation.ts';

/** Pushes prices, and no names that changed. */
export const pushesNoNameChange: Deviation = {
  name: 'pushes-no-name-change',
  summary: 'Pushes prices, and no names that changed.',
  decorate: (pos) => ({
    ...pos,
    pushes: (changes, ...place) => (changes.some(({ name }) => name !== undefined) ? [] : pos.pushes(changes, ...place)),
  }),
};
