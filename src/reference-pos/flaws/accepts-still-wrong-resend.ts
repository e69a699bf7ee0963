import type { Deviation } from '../deviation.ts';

/** Accepts every resent order without looking at it. */
export const acceptsStillWrongResend: Deviation = {
  name: 'accepts-still-wrong-resend',
  summary: 'Accepts every resent order without looking at it.',
  decorate: (pos) => ({ ...pos, judge: (attempt, till) => (attempt.isResend ? [] : pos.judge(attempt, till)) }),
};
