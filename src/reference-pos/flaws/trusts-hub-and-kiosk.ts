import type { Deviation } from '../deviation.ts';

/** Accepts whatever a marketplace or a kiosk orders. */
export const trustsHubAndKiosk: Deviation = {
  name: 'trusts-hub-and-kiosk',
  summary: 'Accepts whatever a marketplace or a kiosk orders.',
  decorate: (pos) => ({ ...pos, judge: (attempt, till) => (attempt.order.Service.Channel !== 'Web' ? [] : pos.judge(attempt, till)) }),
};
