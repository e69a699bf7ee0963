import type { Deviation } from '../deviation.ts';

/** Makes two checks of a resent order, and accepts it twice. */
export const twoChecksOnResend: Deviation = {
  name: 'two-checks-on-resend',
  summary: 'Makes two checks of a resent order, and accepts it twice.',
  decorate: (pos) => ({
    ...pos,
    checkNumbers: (attempt) => (attempt.isResend ? [...pos.checkNumbers(attempt), ...pos.checkNumbers(attempt)] : pos.checkNumbers(attempt)),
  }),
};
