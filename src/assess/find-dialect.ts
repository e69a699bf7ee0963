import type { JudgeContext } from '../checks/judge-context.ts';
import { isFinal } from '../checks/order-thread.ts';
import { readPlace } from '../contract/read-place.ts';
import type { Exchange } from '../model/exchange.ts';
import type { Dialect } from '../model/report.ts';
import { observeRetries } from './observe-retries.ts';

function count(values: readonly string[]): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return Object.fromEntries([...counts].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** What an acknowledgement looks like: its status and whether it has a body. */
function acknowledgement({ closing }: Exchange): readonly string[] {
  if (closing?.kind !== 'answered' || closing.response.status >= 300) return [];
  const { status, body } = closing.response;
  return [body.bytes === 0 ? `${status}` : `${status} with a body`];
}

/** Which of the documented spellings and habits the POS was seen to use. */
export function findDialect(context: JudgeContext): Dialect {
  const all = [...context.record.exchanges.values()];
  const statuses = all.filter(({ call, correlation }) => call === 'orderStatus' && correlation?.kind === 'matched');
  const readings = statuses.map((exchange) => context.statusOf(exchange));
  const menus = all.filter(({ call, correlation }) => call === 'menu' && correlation?.kind === 'matched');
  const requestIdPlace = (exchange: Exchange): readonly string[] => {
    const body = context.bodyOf(exchange);
    const value = body.kind === 'json' ? body.value : null;
    const place = context.positions.menuRequestIdPlaces.find((candidate) => readPlace(candidate, value, exchange.request.headers) !== undefined);
    return place === undefined ? [] : [place];
  };
  return {
    statusWords: count(readings.flatMap((status) => (status.word === undefined ? [] : [isFinal(status) ? status.word : `${status.word} (not final)`]))),
    statusMethods: count(statuses.map(({ request }) => request.method)),
    orderKeys: count(readings.flatMap(({ orderIdPlace }) => orderIdPlace ?? [])),
    checkNumberKeys: count(readings.flatMap(({ checkNumberPlace }) => checkNumberPlace ?? [])),
    requestIdPlaces: count(menus.flatMap(requestIdPlace)),
    retries: observeRetries(context),
    acknowledgements: count(all.filter(({ call }) => call === 'order' || call === 'menuSync').flatMap(acknowledgement)),
  };
}
