import type { Deviation } from '../deviation.ts';

/** Says Completed and Rejected, as one page has it. */
export const dialectCompletedRejected: Deviation = {
  name: 'dialect-completed-rejected',
  summary: 'Says Completed and Rejected, as one page has it.',
  decorate: (pos) => ({
    ...pos,
    statuses: (attempt, decision) =>
      pos.statuses(attempt, decision).map((status) => ({
        ...status,
        body: { ...status.body, status: decision.kind === 'accepted' ? 'Completed' : 'Rejected' },
      })),
  }),
};
