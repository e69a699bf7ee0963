import type { Deviation } from '../deviation.ts';

/** Sends the first accepted status too late. */
export const lateStatus: Deviation = {
  name: 'late-status',
  summary: 'Sends the first accepted status too late.',
  decorate: (pos, { pace }) => {
    let isFirst = true;
    return {
      ...pos,
      statuses: (attempt, decision) => {
        const statuses = pos.statuses(attempt, decision);
        if (!isFirst || decision.kind === 'rejected') return statuses;
        isFirst = false;
        return statuses.map((status) => ({ ...status, delayMs: pace.statusLateMs }));
      },
    };
  },
};
