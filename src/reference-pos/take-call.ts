import type { Desk } from './desk.ts';
import { createMenuDesk } from './take-menu-sync.ts';
import { takeOrder } from './take-order.ts';
import { parseBody, type IncomingCall } from './wire/incoming-call.ts';
import type { Incoming } from './wire/listen.ts';
import type { Reply } from './wire/reply.ts';

/** Takes a call of UEAT: token first, then the body, then what it asks for. */
export function createCallDesk(desk: Desk): (incoming: Incoming, call: IncomingCall['call']) => Promise<Reply> {
  const takeMenuSync = createMenuDesk(desk);
  return async ({ headers, body }, kind) => {
    const pos = desk.behaviour();
    const requestId = headers['x-ueat-requestid'];
    const call: IncomingCall = {
      call: kind,
      authorization: headers.authorization,
      requestId: typeof requestId === 'string' ? requestId : undefined,
      payload: parseBody(body),
    };
    const refusal = pos.admit(call);
    if (refusal !== undefined) return { answer: refusal };
    const faults = await pos.tokenFaults(call, pos.leewayS);
    if (faults.length > 0) return { answer: pos.answerBadToken(faults) };
    if (call.payload === undefined) return { answer: pos.answerUnparsable(call) };
    return kind === 'order' ? takeOrder(call, desk) : takeMenuSync(call);
  };
}
