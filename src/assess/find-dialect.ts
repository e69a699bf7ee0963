import type { JudgeContext } from '../checks/judge-context.ts';
import { isFinal } from '../checks/order-thread.ts';
import { readPlace } from '../contract/read-place.ts';
import type { Exchange } from '../model/exchange.ts';
import type { Dialect } from '../model/report.ts';
import { observeRetries } from './observe-retries.ts';

/** How often each was seen, by name. */
class Tally {
  readonly #counts = new Map<string, number>();

  add(value: string | undefined): void {
    if (value !== undefined) this.#counts.set(value, (this.#counts.get(value) ?? 0) + 1);
  }

  counts(): Readonly<Record<string, number>> {
    return Object.fromEntries([...this.#counts].toSorted(([a], [b]) => (a < b ? -1 : 1)));
  }
}

/** What an acknowledgement looks like: its status and whether it has a body. */
function acknowledgement({ closing }: Exchange): string | undefined {
  if (closing?.kind !== 'answered' || closing.response.status >= 300) return undefined;
  const { status, body } = closing.response;
  return body.bytes === 0 ? `${status}` : `${status} with a body`;
}

function requestIdPlace(exchange: Exchange, context: JudgeContext): string | undefined {
  const body = context.bodyOf(exchange);
  const value = body.kind === 'json' ? body.value : null;
  return context.positions.menuRequestIdPlaces.find((candidate) => readPlace(candidate, value, exchange.request.headers) !== undefined);
}

/** Which of the documented spellings and habits the POS was seen to use. */
export function findDialect(context: JudgeContext): Dialect {
  const [statusWords, statusMethods, orderKeys, checkNumberKeys, requestIdPlaces, acknowledgements] = [new Tally(), new Tally(), new Tally(), new Tally(), new Tally(), new Tally()];
  for (const exchange of context.record.exchanges.values()) {
    const { call, correlation } = exchange;
    if (call === 'order' || call === 'menuSync') acknowledgements.add(acknowledgement(exchange));
    if (correlation?.kind !== 'matched') continue;
    if (call === 'menu') requestIdPlaces.add(requestIdPlace(exchange, context));
    if (call !== 'orderStatus') continue;
    const status = context.statusOf(exchange);
    statusWords.add(status.word === undefined || isFinal(status) ? status.word : `${status.word} (not final)`);
    statusMethods.add(exchange.request.method);
    orderKeys.add(status.orderIdPlace);
    checkNumberKeys.add(status.checkNumberPlace);
  }
  return {
    statusWords: statusWords.counts(), statusMethods: statusMethods.counts(), orderKeys: orderKeys.counts(), checkNumberKeys: checkNumberKeys.counts(),
    requestIdPlaces: requestIdPlaces.counts(), retries: observeRetries(context), acknowledgements: acknowledgements.counts(),
  };
}
