import type { Deviation } from '../deviation.ts';

/** Sends the items in the acknowledgement of a menu sync, and then calls back as usual. */
export const menuInAck: Deviation = {
  name: 'menu-in-ack',
  summary: 'Sends the items in the acknowledgement of a menu sync, and then calls back as usual.',
  decorate: (pos) => ({ ...pos, acknowledgeMenuSync: (_sync, menu) => ({ status: 200, body: { Items: menu.Items } }) }),
};
