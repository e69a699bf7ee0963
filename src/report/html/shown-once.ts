import type { Exchange } from '../../model/exchange.ts';

/** Characters of bodies that stand in the page in full, beside the list that a script draws from. */
const room = 3_000_000;

/** Says of an exchange whether it is to be set in full here, stands above already, or, when there is no more room, only in the list of all. */
export type TakeTurn = (exchange: Exchange) => 'here' | 'above' | 'list';

/** Keeps account of which exchanges stand in the page in full; one page needs one. */
export function createTurns(): TakeTurn {
  const shown = new Set<string>();
  let left = room;
  return (exchange) => {
    const { id, request, closing } = exchange;
    const weight = request.body.content.length + (closing?.kind === 'answered' ? closing.response.body.content.length : 0) + 2_000;
    if (shown.has(id)) return 'above';
    if (weight > left) return 'list';
    shown.add(id);
    left -= weight;
    return 'here';
  };
}
