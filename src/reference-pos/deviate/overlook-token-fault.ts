import type { Deviation } from '../deviation.ts';
import type { IncomingCall } from '../wire/incoming-call.ts';
import type { TokenFault } from '../wire/find-token-faults.ts';

/** A POS that takes tokens with one fault, on every call or on one kind of call. */
export function overlookTokenFault(overlooked: TokenFault, on?: IncomingCall['call']): Deviation['decorate'] {
  return (pos) => ({
    ...pos,
    tokenFaults: async (call, leewayS) => (await pos.tokenFaults(call, leewayS)).filter((fault) => fault !== overlooked || (on !== undefined && call.call !== on)),
  });
}
