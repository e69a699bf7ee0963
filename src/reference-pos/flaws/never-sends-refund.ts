import type { Deviation } from '../deviation.ts';

/** Refunds at the till and tells nobody. */
export const neverSendsRefund: Deviation = {
  name: 'never-sends-refund',
  summary: 'Refunds at the till and tells nobody.',
  decorate: (pos) => ({ ...pos, refunds: () => [] }),
};
