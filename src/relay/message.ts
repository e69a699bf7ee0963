import { isJsonObject, type Json, type JsonObject } from '../model/json.ts';
import type { Headers } from '../model/exchange.ts';

/** The version of what relay and run say to each other. */
export const relayProtocol = 1;

/** The header by which a run asks whether a relay is there, and by which the relay says so. */
export const relayHeader = 'x-ppip-relay';

/** What a run tells the relay. */
export type RunMessage =
  | { readonly type: 'hello'; readonly session: string; readonly locations: readonly string[] }
  | { readonly type: 'announce'; readonly seq: number; readonly keys: readonly string[]; readonly sync?: { readonly requestId: string; readonly locationId: string } }
  /** It has announced all that it had to. */
  | { readonly type: 'told' }
  | { readonly type: 'answer'; readonly id: string; readonly status: number; readonly reason: string; readonly headers: Headers }
  /** Its receiver gave no answer: it reset the connection, or closed it. */
  | { readonly type: 'ended'; readonly id: string; readonly how: 'reset' | 'closed' }
  | { readonly type: 'beat' }
  | { readonly type: 'bye' };

/** What the relay tells a run. */
export type RelayMessage =
  | { readonly type: 'welcome' }
  | { readonly type: 'announced'; readonly seq: number }
  /** `told`: how the POS was answered already, when it did not wait. */
  | { readonly type: 'callback'; readonly id: string; readonly method: string; readonly url: string; readonly headers: Headers; readonly told?: Told }
  /** The POS has closed its side: it may still read an answer, or be gone. */
  | { readonly type: 'hungUp'; readonly id: string }
  /** The POS has gone, or was answered in the run's place. */
  | { readonly type: 'abandon'; readonly id: string }
  | { readonly type: 'beat' };

/** How the POS was answered before a run could take its call. */
export type Told = { readonly kind: 'busy'; readonly retryAfterSeconds: number } | { readonly kind: 'gone' };

const isText = (value: Json | undefined): value is string => typeof value === 'string' && value.length <= 16_384;
/** As long as all headers of a call may be together. */
const isField = (value: Json | undefined): value is string => typeof value === 'string' && value.length <= 64 * 1024;
/** As many as node reads. */
const maxFields = 2_000;
const isCount = (value: Json | undefined): value is number => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
const isTexts = (value: Json | undefined): value is readonly string[] => Array.isArray(value) && value.length <= 1_000 && value.every(isText);

function readHeaders(value: Json | undefined): Headers | undefined {
  if (!Array.isArray(value) || value.length > maxFields) return undefined;
  const list: readonly Json[] = value;
  const pairs = list.flatMap((pair): Headers => {
    const parts: readonly Json[] = Array.isArray(pair) ? pair : [];
    const [name, text] = parts;
    return isField(name) && isField(text) ? [[name, text]] : [];
  });
  return pairs.length === list.length ? pairs : undefined;
}

/** Reads what a run tells; undefined when it is nothing that a run tells. */
export function readRunMessage(head: JsonObject): RunMessage | undefined {
  const { type, session, locations, seq, keys, sync, id, status, reason, headers, how } = head;
  if (type === 'hello' && isText(session) && isTexts(locations)) return { type, session, locations };
  if (type === 'announce' && isCount(seq) && isTexts(keys)) {
    const at = isJsonObject(sync) && isText(sync.requestId) && isText(sync.locationId) ? { requestId: sync.requestId, locationId: sync.locationId } : undefined;
    return { type, seq, keys, ...(at !== undefined && { sync: at }) };
  }
  const pairs = readHeaders(headers);
  if (type === 'answer' && isText(id) && isCount(status) && status >= 200 && status < 1000 && isText(reason) && pairs !== undefined) return { type, id, status, reason, headers: pairs };
  if (type === 'ended' && isText(id) && (how === 'reset' || how === 'closed')) return { type, id, how };
  return type === 'beat' || type === 'bye' || type === 'told' ? { type } : undefined;
}

/** Reads what the relay tells; undefined when it is nothing that a relay tells. */
export function readRelayMessage(head: JsonObject): RelayMessage | undefined {
  const { type, seq, id, method, url, headers, told } = head;
  if (type === 'announced' && isCount(seq)) return { type, seq };
  const pairs = readHeaders(headers);
  if (type === 'callback' && isText(id) && isText(method) && typeof url === 'string' && pairs !== undefined) {
    const read = readTold(told);
    return { type, id, method, url, headers: pairs, ...(read !== undefined && { told: read }) };
  }
  if ((type === 'abandon' || type === 'hungUp') && isText(id)) return { type, id };
  return type === 'welcome' || type === 'beat' ? { type } : undefined;
}

function readTold(told: Json | undefined): Told | undefined {
  if (!isJsonObject(told)) return undefined;
  if (told.kind === 'busy' && isCount(told.retryAfterSeconds)) return { kind: 'busy', retryAfterSeconds: told.retryAfterSeconds };
  return told.kind === 'gone' ? { kind: 'gone' } : undefined;
}
