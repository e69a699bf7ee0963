import type { Deviation } from '../deviation.ts';
import type { TokenFault } from '../wire/find-token-faults.ts';

/** A POS that takes tokens with one fault. */
export function overlookTokenFault(overlooked: TokenFault): Deviation['decorate'] {
  return (pos) => ({
    ...pos,
    tokenFaults: async (call) => (await pos.tokenFaults(call)).filter((fault) => fault !== overlooked),
  });
}
