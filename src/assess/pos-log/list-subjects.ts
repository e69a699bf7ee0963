import { isSuccess, wasUndeliverable } from '../../contract/classify-deliveries.ts';
import { checkNumbersOf } from '../../contract/check-numbers-of.ts';
import { parseBody } from '../../contract/parse-body.ts';
import type { Positions } from '../../contract/read-positions.ts';
import { readErrors, type StatusError } from '../../contract/read-status.ts';
import { statusOfExchange } from '../../contract/status-of-exchange.ts';
import type { Attempt } from '../../model/correlation.ts';
import type { Body, Exchange } from '../../model/exchange.ts';
import type { Thread } from '../../model/record-parts.ts';
import type { RunRecord } from '../../model/run-record.ts';
import { listCustomers } from './list-customers.ts';
import type { LoggedCall, LoggedOrder, LogSubjects, RefusedCallback } from './log-subjects.ts';

/** In characters. */
const keptOfMessage = 80;

/** Lists what a POS's log is asked about: the calls that reached it, the orders that it answered for, the callbacks that UEAT did not take. */
export function listSubjects(record: RunRecord, positions: Positions): LogSubjects {
  const threads = [...record.threads.values()].filter(({ key }) => !key.startsWith('ask:'));
  return {
    calls: threads.flatMap((thread) => thread.attempts.flatMap((attempt) => toCall(attempt, thread, record, positions))),
    orders: threads.flatMap((thread) => toOrder(thread, record, positions)),
    refusedCallbacks: new Map(threads.flatMap(({ key, callbacks }) => {
      const refused = callbacks.flatMap(toRefused);
      return refused.length === 0 ? [] : [[key.slice(key.indexOf(':') + 1), refused] as const];
    })),
    customers: listCustomers(record),
    hasDrained: record.hasDrained,
  };
}

/** A call that was answered, or that was not and yet led to a callback: others may never have reached the POS. */
function toCall({ id, requestId, orderId }: Attempt, { callbacks }: Thread, record: RunRecord, positions: Positions): readonly LoggedCall[] {
  const exchange = record.sendOf(id);
  if (exchange === undefined) return [];
  const status = statusGiven(exchange);
  if (status === undefined && callbacks.length === 0) return [];
  return [{
    requestId, exchangeId: exchange.id, isRefusal: isRefusal(status, positions), reasons: exchange.closing?.kind === 'answered' ? reasonsIn(exchange.closing.response.body) : [],
    ...(orderId !== undefined && { orderId: String(orderId) }), ...(status !== undefined && { status }),
  }];
}

function toOrder({ key, attempts, callbacks }: Thread, record: RunRecord, positions: Positions): readonly LoggedOrder[] {
  if (!key.startsWith('order:')) return [];
  const sends = attempts.flatMap(({ id }) => record.sendOf(id) ?? []).filter((exchange) => statusGiven(exchange) !== undefined || callbacks.length > 0);
  if (sends.length === 0) return [];
  const own = callbacks.filter(({ call }) => call === 'orderStatus');
  const statuses = new Map<'accepted' | 'rejected', string>();
  for (const callback of own) {
    const { kind } = statusOfExchange(callback, positions);
    if ((kind === 'accepted' || kind === 'rejected') && !statuses.has(kind)) statuses.set(kind, callback.id);
  }
  const isAcknowledged = sends.some((exchange) => isSuccess(statusGiven(exchange) ?? 0));
  return [{
    orderId: key.slice('order:'.length), sent: sends.map(({ id }) => id), callbacks: own.map(({ id }) => id), statuses,
    isRead: sends.some((exchange) => !isRefusal(statusGiven(exchange), positions)) || own.length > 0,
    checkNumbers: checkNumbersOf(own, positions), knownNumbers: own.flatMap((callback) => statusOfExchange(callback, positions).checkNumber ?? []),
    reasons: own.flatMap((callback) => textsOf(statusOfExchange(callback, positions).errors)),
    isUnsent: isAcknowledged && own.every((callback) => wasUndeliverable(callback)),
  }];
}

function toRefused(exchange: Exchange): readonly RefusedCallback[] {
  const status = statusGiven(exchange);
  return status !== undefined && isSuccess(status) ? [] : [{ exchangeId: exchange.id, status }];
}

function statusGiven({ closing }: Exchange): number | undefined {
  return closing?.kind === 'answered' ? closing.response.status : undefined;
}

function isRefusal(status: number | undefined, { tokenRefusalStatuses }: Positions): boolean {
  return status !== undefined && tokenRefusalStatuses.includes(status);
}

function reasonsIn(body: Body): readonly string[] {
  const parsed = parseBody(body);
  return parsed.kind === 'json' ? textsOf(readErrors(parsed.value)) : [];
}

/** Codes, and as much of messages as a log can be expected to keep whole. */
function textsOf(errors: readonly StatusError[]): readonly string[] {
  return errors.flatMap(({ code = '', message = '' }) => [code, message.slice(0, keptOfMessage)]).map((text) => text.trim()).filter((text) => text !== '');
}
