import { readOrderThread } from '../../checks/order-thread.ts';
import { checkNumbersOf } from '../../contract/check-numbers-of.ts';
import { parseBody } from '../../contract/parse-body.ts';
import { readExternalId } from '../../contract/read-external-id.ts';
import type { Positions } from '../../contract/read-positions.ts';
import { statusOfExchange } from '../../contract/status-of-exchange.ts';
import type { Exchange } from '../../model/exchange.ts';
import type { Evidence } from '../../model/finding.ts';
import { isJsonObject, type JsonObject } from '../../model/json.ts';
import type { Thread } from '../../model/record-parts.ts';
import type { RunRecord } from '../../model/run-record.ts';

/** How an order of a run ended: `refused` by an HTTP status, `unacknowledged` without any answer, `open` when nobody can tell. */
export type SentState = 'accepted' | 'rejected' | 'refused' | 'unacknowledged' | 'open';

/** An order of a run, once, however often it was sent. */
export interface SentOrder {
  readonly orderId: string;
  readonly state: SentState;
  /** Those that its acceptances named. */
  readonly checkNumbers: readonly string[];
  /** As it was sent when the POS answered; undefined when that cannot be read. */
  readonly order: JsonObject | undefined;
  readonly isRefunded: boolean;
  /** The sending, and the status or answer that followed. */
  readonly evidence: readonly Evidence[];
}

/** Lists the orders of a run in the order in which they were first sent. */
export function listSentOrders(record: RunRecord, positions: Positions): readonly SentOrder[] {
  const refunded = new Set([...record.exchanges.values()].flatMap((exchange) => (exchange.call === 'refund' ? externalIdOf(exchange) : [])));
  return [...record.threads.values()].flatMap((thread) => toSentOrder(thread, record, positions, refunded));
}

function externalIdOf({ request }: Exchange): readonly string[] {
  const body = parseBody(request.body);
  const found = readExternalId(body.kind === 'json' ? body.value : undefined, request.headers);
  return found === undefined ? [] : [found.text];
}

function toSentOrder(thread: Thread, record: RunRecord, positions: Positions, refunded: ReadonlySet<string>): readonly SentOrder[] {
  const orderId = thread.attempts[0]?.orderId;
  if (orderId === undefined) return [];
  const deliveries = readOrderThread(thread, { record, statusOf: (exchange) => statusOfExchange(exchange, positions) });
  // An acceptance is final, whatever follows it.
  const accepted = deliveries.find(({ status }) => status.kind === 'accepted');
  const answer = accepted ?? deliveries.findLast(({ status }) => status.kind === 'rejected');
  const sends = thread.attempts.flatMap(({ id }) => record.sendOf(id) ?? []);
  const send = (answer?.attempt === undefined ? undefined : record.sendOf(answer.attempt.id)) ?? sends.at(-1);
  const body = send === undefined ? undefined : parseBody(send.request.body);
  const checkNumbers = checkNumbersOf(thread.callbacks, positions);
  return [{
    orderId: String(orderId), checkNumbers,
    state: accepted !== undefined ? 'accepted' : answer !== undefined ? 'rejected' : stateOf(sends),
    order: body?.kind === 'json' && isJsonObject(body.value) ? body.value : undefined,
    isRefunded: checkNumbers.some((number) => refunded.has(number)),
    evidence: [...(send === undefined ? [] : [{ exchangeId: send.id }]), ...(answer === undefined ? [] : [{ exchangeId: answer.exchange.id }])],
  }];
}

/** What the answers to the sendings of an order say that got no final status. */
function stateOf(sends: readonly Exchange[]): SentState {
  const closings = sends.map(({ closing }) => closing);
  if (closings.some((closing) => closing === undefined || (closing.kind === 'failed' && closing.reason === 'aborted'))) return 'open';
  if (closings.some((closing) => closing?.kind === 'answered' && closing.response.status >= 200 && closing.response.status < 300)) return 'open';
  return closings.some((closing) => closing?.kind === 'answered') ? 'refused' : closings.length > 0 ? 'unacknowledged' : 'open';
}
