import type { Deviation } from '../deviation.ts';

/** Pushes only the first of several changes. */
export const pushesFirstChangeOnly: Deviation = {
  name: 'pushes-first-change-only',
  summary: 'Pushes only the first of several changes.',
  decorate: (pos) => ({ ...pos, pushes: (changes, ...place) => pos.pushes(changes.slice(0, 1), ...place) }),
};
