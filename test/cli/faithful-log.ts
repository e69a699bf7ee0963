import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isSuccess } from '../../src/contract/classify-deliveries.ts';
import { parseBody } from '../../src/contract/parse-body.ts';
import type { RunEvent } from '../../src/model/event.ts';
import type { Exchange } from '../../src/model/exchange.ts';
import type { Json, JsonObject } from '../../src/model/json.ts';
import { RunRecord } from '../../src/model/run-record.ts';

/** One line of a POS's log, before it is written. */
export type LogEntry = JsonObject;

/** Folds the events of a run folder. */
export function recordIn(folder: string): RunRecord {
  const record = new RunRecord();
  for (const line of readFileSync(join(folder, 'events.jsonl'), 'utf8').trim().split('\n')) record.add(JSON.parse(line) as RunEvent);
  return record;
}

const bodyOf = ({ request }: Exchange): JsonObject => {
  const body = parseBody(request.body);
  return body.kind === 'json' ? body.value as JsonObject : {};
};
const statusOf = ({ closing }: Exchange): number | undefined => (closing?.kind === 'answered' ? closing.response.status : undefined);

function callLines(exchange: Exchange, record: RunRecord): readonly LogEntry[] {
  const attempt = exchange.attemptId === undefined ? undefined : record.attempts.get(exchange.attemptId);
  if (attempt === undefined) return [{ level: 'warn', msg: 'unreadable call refused', httpStatus: statusOf(exchange) ?? null }];
  const status = statusOf(exchange) ?? 0;
  const ids = { context: { 'x-ueat-requestid': attempt.requestId.toUpperCase() }, ...(attempt.orderId !== undefined && { order: [{ OrderId: attempt.orderId }] }) };
  return [
    { what: 'callReceived', level: 'info', ...ids },
    isSuccess(status) ? { what: 'answered', level: 'info', ...ids, http: { status } } : { what: 'refused', level: 'warn', ...ids, http: { status }, msg: 'the token is refused' },
  ];
}

function callbackLines(exchange: Exchange): readonly LogEntry[] {
  const body = bodyOf(exchange);
  const status = statusOf(exchange);
  const id: Json = exchange.correlation?.kind === 'matched' ? exchange.correlation.key.slice(exchange.correlation.key.indexOf(':') + 1) : null;
  const about = exchange.call === 'orderStatus' ? { orderId: Number(id) } : { requestId: id };
  const { checknumber, errors } = body;
  return [
    {
      what: 'callbackSent', level: body.status === 'REJECTED' ? 'warn' : 'info', url: exchange.request.url, ...about,
      ...(body.status !== undefined && { status: body.status }), ...(checknumber !== undefined && { checkNumber: checknumber }), ...(errors !== undefined && { errors }),
    },
    status !== undefined && isSuccess(status)
      ? { what: 'callbackTaken', level: 'info', url: exchange.request.url, ...about, answer: status }
      : { what: 'callbackRefused', level: 'error', url: exchange.request.url, ...about, answer: status ?? 'no answer' },
  ];
}

/** What a POS that logs everything would have written during a run, line by line. */
export function faithfulLog(record: RunRecord): readonly LogEntry[] {
  return [...record.exchanges.values()].flatMap((exchange) => (exchange.direction === 'out' ? callLines(exchange, record) : callbackLines(exchange)))
    .map((entry, index) => ({ time: new Date(1_780_000_000_000 + index).toISOString(), ...entry }));
}

/** A log as JSON, one object a line. */
export function asNdjson(entries: readonly LogEntry[]): string {
  return entries.map((entry) => `${JSON.stringify(entry)}\n`).join('');
}
