import { parseBody } from '../contract/parse-body.ts';
import { readPointer } from '../contract/read-pointer.ts';
import type { Positions } from '../contract/read-positions.ts';
import { statusOfExchange } from '../contract/status-of-exchange.ts';
import type { Thread } from '../model/record-parts.ts';
import type { RunRecord } from '../model/run-record.ts';
import type { TillOrder } from '../model/till-order.ts';

/** The orders of a run in the order in which they were first sent, one after another: there may be many. */
export function* listTillOrders(record: RunRecord, positions: Positions): Generator<TillOrder> {
  for (const thread of record.threads.values()) yield* toTillOrder(thread, record, positions);
}

/** How many of some orders stand on the till. */
export function countAccepted(orders: Iterable<TillOrder>): number {
  let accepted = 0;
  for (const { state } of orders) if (state === 'accepted') accepted += 1;
  return accepted;
}

function toTillOrder({ attempts, callbacks }: Thread, record: RunRecord, positions: Positions): readonly TillOrder[] {
  const [first] = attempts;
  if (first?.orderId === undefined) return [];
  const statuses = callbacks.filter(({ call }) => call === 'orderStatus').map((callback) => ({ ...statusOfExchange(callback, positions), seq: callback.seq }));
  // An acceptance is final, whatever follows it: what is sent under its id afterwards changes no check.
  const accepted = statuses.find(({ kind }) => kind === 'accepted');
  const isRejected = statuses.some(({ kind }) => kind === 'rejected');
  const sends = attempts.flatMap(({ id }) => record.sendOf(id) ?? []);
  const sent = sends.findLast(({ sentSeq, seq }) => accepted === undefined || (sentSeq ?? seq) < accepted.seq) ?? sends.at(-1);
  const order = sent === undefined ? undefined : parseBody(sent.request.body);
  const total = order?.kind === 'json' ? readPointer(order.value, '/Payment/Total') : undefined;
  return [{
    orderId: first.orderId, checkNumber: accepted?.checkNumber ?? null, state: accepted !== undefined ? 'accepted' : isRejected ? 'rejected' : 'unknown',
    total: typeof total === 'number' ? total : null, scenario: first.step.slice(0, Math.max(0, first.step.lastIndexOf('/'))), locationId: first.locationId,
  }];
}
