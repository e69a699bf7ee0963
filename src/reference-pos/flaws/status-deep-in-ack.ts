import type { Deviation } from '../deviation.ts';

/** Tells the status of an accepted order deep in its acknowledgement, and then calls back as usual. */
export const statusDeepInAck: Deviation = {
  name: 'status-deep-in-ack',
  summary: 'Tells the status of an accepted order deep in its acknowledgement, and then calls back as usual.',
  decorate: (pos) => ({
    ...pos,
    acknowledgeOrder: (attempt, decision) =>
      decision.kind === 'accepted' ? { status: 200, body: { data: [{ orderStatus: 'ACCEPTED' }] } } : pos.acknowledgeOrder(attempt, decision),
  }),
};
