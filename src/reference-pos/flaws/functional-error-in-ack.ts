import type { Deviation } from '../deviation.ts';

/** Tells the errors of an order in its acknowledgement, and then rejects it as usual. */
export const functionalErrorInAck: Deviation = {
  name: 'functional-error-in-ack',
  summary: 'Tells the errors of an order in its acknowledgement, and then rejects it as usual.',
  decorate: (pos) => ({
    ...pos,
    acknowledgeOrder: (attempt, decision) =>
      decision.kind === 'rejected'
        ? { status: 200, body: { errors: decision.faults.map(({ code, message, details }) => ({ code, message, details })) } }
        : pos.acknowledgeOrder(attempt, decision),
  }),
};
