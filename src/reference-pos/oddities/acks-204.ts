import type { Deviation } from '../deviation.ts';
import type { HttpAnswer } from '../wire/http-answer.ts';

/** Acknowledges with 204. */
export const acks204: Deviation = {
  name: 'acks-204',
  summary: 'Acknowledges with 204.',
  decorate: (pos) => ({
    ...pos,
    acknowledgeOrder: (attempt, decision) => sayNothing(pos.acknowledgeOrder(attempt, decision)),
    acknowledgeMenuSync: (sync, menu) => sayNothing(pos.acknowledgeMenuSync(sync, menu)),
  }),
};

function sayNothing(answer: HttpAnswer): HttpAnswer {
  return answer.body === undefined ? { ...answer, status: 204 } : answer;
}
