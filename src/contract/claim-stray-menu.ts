import type { Attempt } from '../model/correlation.ts';
import type { Exchange } from '../model/exchange.ts';
import { findTexts } from './find-texts.ts';
import { parseBody } from './parse-body.ts';
import type { Positions } from './read-positions.ts';

/**
 * The menu to take for the answer to a sync when its wait ends with nothing else: the first one that came since under a requestId that
 * UEAT never gave, if it is for the same location as far as it says. Its echo is then wrong. One that names no location may be anybody's
 * while a sync of another location is open: `isOpenElsewhere` tells that of a moment of the journal.
 */
export function claimStrayMenu(
  exchanges: Iterable<Exchange>, attempt: Pick<Attempt, 'locationId'>, sentSeq: number, claimed: Pick<ReadonlySet<string>, 'has'>, positions: Positions,
  isOpenElsewhere: (seq: number) => boolean = () => false,
): string | undefined {
  for (const exchange of exchanges) {
    if (exchange.call !== 'menu' || exchange.correlation?.kind !== 'foreign' || exchange.seq < sentSeq || claimed.has(exchange.id)) continue;
    const body = parseBody(exchange.request.body);
    const named = findTexts(positions.menuLocationIdPlaces, body.kind === 'json' ? body.value : undefined, exchange.request.headers)[0];
    if (named === undefined ? !isOpenElsewhere(exchange.seq) : named.text.toLowerCase() === attempt.locationId.toLowerCase()) return exchange.id;
  }
  return undefined;
}
