import type { InboundCall } from '../model/call.ts';
import type { Exchange } from '../model/exchange.ts';
import { mayBePush } from '../model/may-be-push.ts';
import { classifyDeliveries, type Delivery } from './classify-deliveries.ts';
import type { Positions } from './read-positions.ts';
import type { StatusReading } from './read-status.ts';
import { statusOfExchange } from './status-of-exchange.ts';
import { statusContent } from './status-content.ts';

/** What may be claimed, and for whom. */
export interface ClaimOrder {
  /** The callbacks of the key, in the order of the journal. */
  readonly callbacks: readonly Exchange[];
  readonly call: InboundCall;
  /** Whether a repeat of an undelivered callback is wanted, and not news. */
  readonly isRetry: boolean;
  /** When the bytes of the attempt left, as a journal number. */
  readonly sentSeq: number;
  /** The same for every attempt under the key. */
  readonly sentSeqs: readonly number[];
  readonly claimed: Pick<ReadonlySet<string>, 'has'>;
  readonly positions: Positions;
}

/** What can be claimed: at once, only if the wait ends while UEAT still answers it, or only if nothing else comes. */
export interface Claim {
  readonly settled?: string;
  readonly open?: string;
  readonly ifNothingElse?: string;
}

/**
 * Picks the callback that belongs to a wait: the first final one after its attempt left. Intermediate ones are set aside; a retry is
 * never claimed as news; an exact repeat, or a menu without the requestId that may be a push, only when nothing else comes (design §5 rules 2 and 4).
 */
export function claimCallback(order: ClaimOrder): Claim {
  const { callbacks, call, isRetry, sentSeq, sentSeqs, claimed, positions } = order;
  const relevant = callbacks.filter((exchange) => exchange.call === call);
  const known = new Map<Exchange, StatusReading>();
  const read = (exchange: Exchange): StatusReading => {
    const reading = known.get(exchange) ?? statusOfExchange(exchange, positions);
    known.set(exchange, reading);
    return reading;
  };
  const contentOf = (exchange: Exchange): string => (call === 'orderStatus' ? statusContent(read(exchange)) : exchange.request.body.content);
  const deliveries = classifyDeliveries(relevant, contentOf, sentSeqs);
  const candidates = deliveries.filter(({ exchange }) => {
    if (exchange.seq < sentSeq || claimed.has(exchange.id)) return false;
    return call !== 'orderStatus' || ['accepted', 'rejected'].includes(read(exchange).kind);
  });
  const wanted = candidates.filter(({ kind }) => (isRetry ? kind === 'retry' || kind === 'altered' : kind === 'fresh'));
  const named = wanted.filter(({ exchange }) => !mayBePush(exchange));
  const settled = findSettled(named);
  const open = named[0]?.exchange.id;
  const unnamed = wanted.filter(({ exchange }) => mayBePush(exchange));
  const repeat = isRetry ? undefined : candidates.find(({ kind }) => kind === 'repeat')?.exchange.id;
  const ifNothingElse = findSettled(unnamed) ?? unnamed[0]?.exchange.id ?? repeat;
  return {
    ...(settled !== undefined && { settled }),
    ...(open !== undefined && { open }),
    ...(ifNothingElse !== undefined && { ifNothingElse }),
  };
}

function findSettled(deliveries: readonly Delivery[]): string | undefined {
  return deliveries.find(({ exchange }) => exchange.closing !== undefined)?.exchange.id;
}
