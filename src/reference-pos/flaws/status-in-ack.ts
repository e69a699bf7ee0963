import type { Deviation } from '../deviation.ts';

/** Tells the status of an accepted order in its acknowledgement, and then calls back as usual. */
export const statusInAck: Deviation = {
  name: 'status-in-ack',
  summary: 'Tells the status of an accepted order in its acknowledgement, and then calls back as usual.',
  decorate: (pos) => ({
    ...pos,
    acknowledgeOrder: (attempt, decision) =>
      decision.kind === 'accepted'
        ? { status: 200, body: { status: 'ACCEPTED', checknumber: decision.checkNumbers[0] } }
        : pos.acknowledgeOrder(attempt, decision),
  }),
};
