import { randomUUID } from 'node:crypto';
import type { Deviation } from '../deviation.ts';

/** Sends the menu with a requestId that UEAT never gave. */
export const wrongRequestIdEcho: Deviation = {
  name: 'wrong-request-id-echo',
  summary: 'Sends the menu with a requestId that UEAT never gave.',
  decorate: (pos) => ({ ...pos, menuCallbacks: (sync, menu) => pos.menuCallbacks({ ...sync, requestId: randomUUID() }, menu) }),
};
