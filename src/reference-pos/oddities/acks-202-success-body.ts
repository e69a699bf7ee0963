import type { Deviation } from '../deviation.ts';
import type { HttpAnswer } from '../wire/http-answer.ts';

/** Acknowledges with 202 and {"status":"success"}. */
export const acks202SuccessBody: Deviation = {
  name: 'acks-202-success-body',
  summary: 'Acknowledges with 202 and {"status":"success"}.',
  decorate: (pos) => ({
    ...pos,
    acknowledgeOrder: (attempt, decision) => succeed(pos.acknowledgeOrder(attempt, decision)),
    acknowledgeMenuSync: (sync, menu) => succeed(pos.acknowledgeMenuSync(sync, menu)),
  }),
};

function succeed(answer: HttpAnswer): HttpAnswer {
  return answer.body === undefined ? { ...answer, status: 202, body: { status: 'success' } } : answer;
}
