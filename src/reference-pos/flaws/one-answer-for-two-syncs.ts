import type { Deviation } from '../deviation.ts';

/** Gives no menu to a sync that comes while another is pending. */
export const oneAnswerForTwoSyncs: Deviation = {
  name: 'one-answer-for-two-syncs',
  summary: 'Gives no menu to a sync that comes while another is pending.',
  decorate: (pos) => ({
    ...pos,
    // Slow enough that a second sync finds the first one pending.
    menuBuildMs: Math.max(pos.menuBuildMs, 400),
    menuCallbacks: (sync, menu) => (sync.othersPending > 0 ? [] : pos.menuCallbacks(sync, menu)),
  }),
};
