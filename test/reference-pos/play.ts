import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { SignJWT, UnsecuredJWT } from 'jose';
import { startReferencePos } from '../../src/reference-pos/start-reference-pos.ts';
import type { Pace, ReferencePos } from '../../src/reference-pos/options.ts';
import type { PosEvent } from '../../src/reference-pos/pos-event.ts';
import { brand, elsewhere, home, office, type TestOrder } from './make-order.ts';
import { startUeatStub, type Received, type UeatStub } from './ueat-stub.ts';

/** The secret that the POS and the stub share. */
export const secret = new TextEncoder().encode('a-secret-of-32-bytes-or-more-for-tests');

/** The standard menu, parsed. */
export const standardMenu = JSON.parse(readFileSync(new URL('../../scenarios/menus/standard.json', import.meta.url), 'utf8')) as { readonly Items: readonly TestItem[] };

/** What the second brand sells. */
export const brandMenu = {
  Items: [{ Id: 'noodles', Name: 'Noodles', Type: 'Item', Prices: [{ Service: 'Pickup', Price: 1400 }], HasFederalTax: true, HasProvincialTax: true }],
};

/** An item of the standard menu, as far as tests look at it. */
export interface TestItem {
  readonly Id: string;
  readonly Name: string;
  readonly Prices: ReadonlyArray<{ readonly Service: string; readonly Price: number }>;
}

/** How a call's token differs from a right one. */
export interface TokenWish {
  readonly claims?: Readonly<Record<string, unknown>>;
  readonly key?: Uint8Array;
  /** Sent as it is in place of `Bearer <token>`; null for no header at all. */
  readonly authorization?: string | null;
  readonly isUnsigned?: boolean;
  /** Signed, and sent without the signature. */
  readonly isStripped?: boolean;
}

/** An answer of the POS. */
export interface Answered {
  readonly status: number;
  readonly text: string;
  readonly body: unknown;
  readonly requestId: string;
}

/** A POS and a UEAT that play together. */
export interface Play {
  readonly pos: ReferencePos;
  readonly ueat: UeatStub;
  readonly events: readonly PosEvent[];
  /** Resolves when the POS has told, or tells, of something that fits. */
  readonly happens: (fits: (event: PosEvent) => boolean) => Promise<PosEvent>;
  readonly call: (url: string, body: string, token?: TokenWish) => Promise<Answered>;
  readonly send: (order: object, token?: TokenWish) => Promise<Answered>;
  readonly sync: (locationId?: string, token?: TokenWish) => Promise<Answered>;
  /** The next callback that came of a call. */
  readonly callbackOf: (answered: Answered) => Promise<Received>;
  /** Sends an order and waits for its status. */
  readonly tell: (order: TestOrder) => Promise<Received>;
}

/** Plays with a POS of the given behaviours, and leaves nothing behind. */
export async function play<Result>(behaviours: readonly string[], act: (game: Play) => Promise<Result>, pace: Partial<Pace> = {}): Promise<Result> {
  const ueat = await startUeatStub(secret);
  const events: PosEvent[] = [];
  const waiting = new Set<(event: PosEvent) => void>();
  const pos = await startReferencePos({
    menu: standardMenu,
    posName: 'acme-pos',
    secret,
    locations: [
      { id: home, platformUrl: ueat.url, kitchen: 'k' },
      { id: elsewhere },
      { id: office, menu: brandMenu, takesOrders: false },
      { id: brand, menu: brandMenu, kitchen: 'k' },
    ],
    behaviours,
    pace: { retryBaseMs: 5, menuBuildMs: 1, callbackTimeoutMs: 2_000, ...pace },
    onEvent: (event) => {
      events.push(event);
      for (const wake of [...waiting]) wake(event);
    },
  });
  for (const id of [elsewhere, office, brand]) pos.setPlatformUrl(id, ueat.url);
  const call: Play['call'] = async (url, body, token = {}) => {
    const requestId = randomUUID();
    const authorization = await writeAuthorization(token);
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-ueat-requestid': requestId, ...(authorization === null ? {} : { authorization }) },
      body,
    });
    const text = await response.text();
    return { status: response.status, text, body: text === '' ? undefined : JSON.parse(text), requestId };
  };
  const game: Play = {
    pos,
    ueat,
    events,
    happens: (fits) =>
      new Promise((resolve) => {
        const look = (event: PosEvent): void => {
          if (!fits(event)) return;
          waiting.delete(look);
          resolve(event);
        };
        waiting.add(look);
        events.forEach(look);
      }),
    call,
    send: (order, token) => call(pos.ordersUrl, JSON.stringify(order), token),
    sync: async (locationId = home, token = { claims: { sub: locationId } }) => {
      const requestId = randomUUID();
      return { ...(await call(pos.menuSyncUrl, JSON.stringify({ requestId, locationId }), token)), requestId };
    },
    callbackOf: ({ requestId }) => ueat.take((callback) => callback.headers['x-ueat-requestid'] === requestId),
    tell: async (order) => game.callbackOf(await game.send(order)),
  };
  try {
    return await act(game);
  } finally {
    await pos.close();
    await ueat.close();
  }
}

async function writeAuthorization({ claims = {}, key = secret, authorization, isUnsigned = false, isStripped = false }: TokenWish): Promise<string | null> {
  if (authorization !== undefined) return authorization;
  const nowS = Math.floor(Date.now() / 1000);
  const all = { iss: 'io.ueat.pos.brokers.openapi', aud: 'acme-pos', sub: home, jti: randomUUID(), nbf: nowS - 60, exp: nowS + 600, ...claims };
  if (isUnsigned) return `Bearer ${new UnsecuredJWT(all).encode()}`;
  const token = await new SignJWT(all).setProtectedHeader({ alg: 'HS256' }).sign(key);
  return `Bearer ${isStripped ? token.slice(0, token.lastIndexOf('.') + 1) : token}`;
}
