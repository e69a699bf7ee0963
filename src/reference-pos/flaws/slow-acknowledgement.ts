import type { Deviation } from '../deviation.ts';

/** Acknowledges the first order that it gets too late. */
export const slowAcknowledgement: Deviation = {
  name: 'slow-acknowledgement',
  summary: 'Acknowledges the first order that it gets too late.',
  decorate: (pos, { pace }) => {
    let isFirst = true;
    return {
      ...pos,
      acknowledgeOrder: (attempt, decision) => {
        const answer = pos.acknowledgeOrder(attempt, decision);
        if (!isFirst) return answer;
        isFirst = false;
        return { ...answer, delayMs: pace.acknowledgeLateMs };
      },
    };
  },
};
