import type { Deviation } from '../deviation.ts';
import type { HttpAnswer } from '../wire/http-answer.ts';

/** Takes 300 ms to each acknowledgement and 600 ms more to each status. */
export const slow: Deviation = {
  name: 'slow',
  summary: 'Takes 300 ms to each acknowledgement and 600 ms more to each status.',
  decorate: (pos) => ({
    ...pos,
    acknowledgeOrder: (attempt, decision) => slowDown(pos.acknowledgeOrder(attempt, decision)),
    acknowledgeMenuSync: (sync, menu) => slowDown(pos.acknowledgeMenuSync(sync, menu)),
    statuses: (attempt, decision) => pos.statuses(attempt, decision).map((status) => ({ ...status, delayMs: status.delayMs + 600 })),
  }),
};

function slowDown(answer: HttpAnswer): HttpAnswer {
  return { ...answer, delayMs: (answer.delayMs ?? 0) + 300 };
}
