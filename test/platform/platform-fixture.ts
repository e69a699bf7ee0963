import { SignJWT, type JWTPayload } from 'jose';
import { onTestFinished } from 'vitest';
import { builtinCatalogueDir } from '../../src/catalogue/builtin-catalogue-dir.ts';
import { loadCatalogue } from '../../src/catalogue/load-catalogue.ts';
import { referencePartner } from '../../src/app/reference-partner.ts';
import { systemClock } from '../../src/app/system-clock.ts';
import { compileSchemas } from '../../src/contract/compile-schemas.ts';
import { readPositions } from '../../src/contract/read-positions.ts';
import type { RunEvent } from '../../src/model/event.ts';
import type { Closing } from '../../src/model/exchange.ts';
import type { Partner, ServerIdentity } from '../../src/model/partner.ts';
import type { OpenAccess } from '../../src/platform/access.ts';
import type { Clock } from '../../src/model/ports.ts';
import { createPlatform } from '../../src/platform/create-platform.ts';
import { createReceiver, type ReceiverOptions } from '../../src/platform/receiver/create-receiver.ts';
import { createReplies } from '../../src/platform/replies.ts';
import { createMemoryJournal, type MemoryJournal } from './memory-journal.ts';

export const secret = Buffer.alloc(48, 'k');
export const partner: Partner = referencePartner({ menuSyncUrl: 'http://127.0.0.1:1/menu-sync', ordersUrl: 'http://127.0.0.1:1/orders' });
export const locationId = partner.locations[0]?.id ?? '';
const catalogue = await loadCatalogue(builtinCatalogueDir());
const positions = readPositions(catalogue.assumptions);
const schemas = compileSchemas(catalogue.schemas);
const timeouts = { acknowledgeMs: 2_000, statusMs: 2_000, menuMs: 2_000, retryMs: 2_000, quietMs: 100 };

/** A token as the POS signs it, with some claims changed; undefined takes a claim away. */
export function signPosToken(changes: JWTPayload = {}, key: Uint8Array = secret): Promise<string> {
  const now = Math.floor(Date.now() / 1000);
  const claims = { iss: partner.posName, aud: catalogue.contract.ueatName, sub: locationId, jti: crypto.randomUUID(), nbf: now - 5, exp: now + 300, ...changes };
  return new SignJWT(claims).setProtectedHeader({ alg: 'HS256' }).sign(key);
}

/** Puts an order that was sent into the journal. */
export function openOrder(journal: MemoryJournal, orderId = 4711): void {
  open(journal, `order:${orderId}`, { id: `a${orderId}`, call: 'order', requestId: `req-${orderId}`, orderId });
}

/** Puts a menu request that was sent into the journal. */
export function openSync(journal: MemoryJournal, requestId: string): void {
  open(journal, `menu:${requestId}`, { id: `m${requestId}`, call: 'menuSync', requestId });
}

function open(
  journal: MemoryJournal, key: `order:${string}` | `menu:${string}`,
  attempt: { readonly id: string; readonly call: 'order' | 'menuSync'; readonly requestId: string; readonly orderId?: number },
): void {
  const exchangeId = `out-${attempt.id}`;
  journal.record({ type: 'attemptOpened', isTampered: false, attempt: { key, ordinal: 1, step: `s/${attempt.id}`, locationId, ...attempt } });
  journal.record({
    type: 'exchangeStarted', exchangeId, direction: 'out', call: attempt.call, attemptId: attempt.id, token: { kind: 'none', seenAt: 0 },
    request: { method: 'POST', url: 'http://pos/', headers: [], body: { encoding: 'utf8', content: '', bytes: 0, truncated: false } },
  });
  journal.record({ type: 'exchangeSent', exchangeId });
}

/** UEAT's side as a run has it, but for its journal. */
export async function setUpPlatform({ publicUrl, port = 0, ready = Promise.resolve(), clock = systemClock, tls, openAccess }: {
  readonly publicUrl?: string; readonly port?: number; readonly ready?: Promise<void>; readonly clock?: Clock;
  readonly tls?: ServerIdentity | undefined; readonly openAccess?: OpenAccess;
} = {}) {
  const journal = createMemoryJournal();
  const faults: unknown[] = [];
  const platform = await createPlatform({
    partner: { ...partner, platform: { host: '127.0.0.1', port, publicUrl: publicUrl ?? partner.platform.publicUrl, ...(tls !== undefined && { tls }) } },
    credentials: { secret, spellings: [] }, catalogue, positions, schemas, timeouts, journal, record: journal.runRecord, clock, env: {},
    onFault: (error) => { faults.push(error); }, ready, openAccess,
  });
  onTestFinished(() => platform.close());
  return { journal, platform, faults, url: platform.url, port: Number(new URL(platform.url).port), call: callerTo(platform.url) };
}

/** The receiver alone, with limits that a test can reach. */
export async function setUpReceiver(changes: Partial<Pick<ReceiverOptions, 'maxBytes' | 'patience'>>) {
  const journal = createMemoryJournal();
  const faults: unknown[] = [];
  let count = 0;
  const receiver = await createReceiver({
    host: '127.0.0.1', port: 0, pathPrefix: () => '', journal, clock: systemClock, replies: createReplies(), secret, fingerprint: () => 'f',
    nextExchangeId: () => `x${(count += 1)}`, onFault: (error) => { faults.push(error); }, ready: Promise.resolve(),
    known: { hasOrder: () => false, orderOfRequest: () => undefined, hasMenuRequest: () => false, openSyncs: () => [] },
    rules: { contract: catalogue.contract, positions, schemas, posName: partner.posName, locationIds: [locationId], record: journal.runRecord },
    ...changes,
  });
  onTestFinished(() => receiver.close());
  return { journal, faults, receiver, url: receiver.url, port: Number(new URL(receiver.url).port), call: callerTo(receiver.url) };
}

/** What UEAT answered. */
export interface Answered {
  readonly status: number;
  readonly code: string | undefined;
  readonly text: string;
}

/** One callback: a status of the sample order when nothing else is said. */
export interface Callback {
  readonly method?: string;
  readonly path?: string;
  readonly body?: string | Uint8Array<ArrayBuffer> | object;
  readonly token?: string | undefined;
  readonly headers?: Readonly<Record<string, string>>;
}

function callerTo(url: string) {
  return async (callback: Callback = {}): Promise<Answered> => {
    const { method = 'PUT', path = '/v2/order/status', body = acceptance(), headers = {} } = callback;
    const token = 'token' in callback ? callback.token : await signPosToken();
    const isBytes = typeof body === 'string' || body instanceof Uint8Array;
    const response = await fetch(`${url}${path}`, {
      method, headers: { 'content-type': 'application/json', ...(token !== undefined && { authorization: `Bearer ${token}` }), ...headers },
      ...(method !== 'GET' && { body: isBytes ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    const { errors } = (text === '' ? {} : JSON.parse(text)) as { errors?: ReadonlyArray<{ code: string }> };
    return { status: response.status, code: errors?.[0]?.code, text };
  };
}

/** An accepted status. */
export function acceptance(orderId = 4711, checknumber = 'c-1') {
  return { orderId, status: 'Completed', checknumber };
}

/** A menu with nothing but one item. */
export function smallMenu(changes: object = {}) {
  return { requestId: 'r-1', locationId, Items: [{ Id: 'a', Name: 'A', Type: 'Item', Prices: [{ Service: 'Pickup', Price: 100 }] }], ...changes };
}

/** The inbound exchanges of a journal, each with how it ended: a status, or the reason of the failure. */
export function inboundOf({ events }: MemoryJournal): ReadonlyArray<readonly [method: string, call: string, end: number | string | undefined]> {
  return events.flatMap((event) => {
    if (event.type !== 'exchangeStarted' || event.direction !== 'in') return [];
    const ended = events.find((other): other is Extract<RunEvent, { type: 'exchangeEnded' }> => other.type === 'exchangeEnded' && other.exchangeId === event.exchangeId);
    return [[event.request.method, event.call, endOf(ended?.closing)] as const];
  });
}

function endOf(closing: Closing | undefined): number | string | undefined {
  return closing?.kind === 'answered' ? closing.response.status : closing?.reason;
}
