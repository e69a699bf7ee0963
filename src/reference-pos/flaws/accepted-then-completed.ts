import type { Deviation } from '../deviation.ts';

/** Says of every accepted order that it is completed as well, under the same check number. */
export const acceptedThenCompleted: Deviation = {
  name: 'accepted-then-completed',
  summary: 'Sends ACCEPTED and then Completed for the same order.',
  decorate: (pos) => ({
    ...pos,
    statuses: (attempt, decision) => pos.statuses(attempt, decision).flatMap((status) =>
      (decision.kind === 'accepted' ? [status, { ...status, body: { ...status.body, status: 'Completed' } }] : [status])),
  }),
};
