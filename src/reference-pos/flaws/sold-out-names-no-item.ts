import type { Deviation } from '../deviation.ts';

/** Rejects a sold-out item without saying which. */
export const soldOutNamesNoItem: Deviation = {
  name: 'sold-out-names-no-item',
  summary: 'Rejects a sold-out item without saying which.',
  decorate: (pos) => ({
    ...pos,
    judge: (attempt, till) => pos.judge(attempt, till).map((fault) => (fault.rule === 'unavailable' ? { ...fault, message: 'Not available', details: {} } : fault)),
  }),
};
