import { randomUUID } from 'node:crypto';
import { elsewhere, makeOrder } from '../make-order.ts';
import { secret, type Play, type TokenWish } from '../play.ts';
import type { Row } from '../row.ts';
import type { Received } from '../ueat-stub.ts';

const hourS = 3600;
const nowS = (): number => Math.floor(Date.now() / 1000);
const anyHourAgo = (): TokenWish => ({ claims: { nbf: nowS() - 2 * hourS, exp: nowS() - hourS } });
const wrongTokens: Readonly<Record<string, () => TokenWish>> = {
  'missing-token': () => ({ authorization: null }),
  'malformed-token': () => ({ authorization: 'Bearer not.a.token' }),
  'expired-token': anyHourAgo,
  'not-yet-valid-token': () => ({ claims: { nbf: nowS() + hourS, exp: nowS() + 2 * hourS } }),
  'other-key': () => ({ key: new TextEncoder().encode('another-secret-of-32-bytes-or-more') }),
  'alg-none': () => ({ isUnsigned: true }),
  'stripped-token': () => ({ isStripped: true }),
  'other-audience': () => ({ claims: { aud: 'someone-else' } }),
  'other-issuer': () => ({ claims: { iss: 'someone-else' } }),
  'other-location': () => ({ claims: { sub: elsewhere } }),
};

/** Every wrong token in turn, on both calls; the flaw takes one kind and refuses all others. */
const overlooking: readonly Row[] = Object.keys(wrongTokens).map((overlooked) => ({
  name: `accepts-${overlooked}`,
  observe: async ({ send, sync }: Play) =>
    Promise.all(
      Object.entries(wrongTokens).map(async ([kind, token]) => [kind, (await send(makeOrder(), token())).status, (await sync(undefined, token())).status]),
    ),
  faithful: Object.keys(wrongTokens).map((kind) => [kind, 401, 401]),
  deviating: Object.keys(wrongTokens).map((kind) => (kind === overlooked ? [kind, 200, 200] : [kind, 401, 401])),
}));

/** A flaw that takes one kind of wrong token on one kind of call only. */
function overlookedOn(call: 'orders' | 'menu-sync', kind: string): Row {
  const token = wrongTokens[kind];
  return {
    name: `accepts-${kind}-on-${call}`,
    observe: async ({ send, sync }) => [(await send(makeOrder(), token?.())).status, (await sync(undefined, token?.())).status],
    faithful: [401, 401],
    deviating: call === 'orders' ? [200, 401] : [401, 200],
  };
}

/** What is seen of the tokens of both callbacks. */
function seeTokens(see: (callback: Received) => unknown): Row['observe'] {
  return async ({ tell, sync, callbackOf }) => [see(await tell(makeOrder())), see(await callbackOf(await sync()))];
}

const both = (value: unknown): readonly unknown[] => [value, value];

/** Tokens, of UEAT and of the POS. */
export const tokenRows: readonly Row[] = [
  ...overlooking,
  overlookedOn('menu-sync', 'missing-token'),
  overlookedOn('menu-sync', 'expired-token'),
  overlookedOn('orders', 'other-key'),
  {
    name: 'bad-token-answered-400',
    observe: async ({ send }) => (await send(makeOrder(), anyHourAgo())).status,
    faithful: 401,
    deviating: 400,
  },
  { name: 'own-token-wrong-issuer', observe: seeTokens(({ claims }) => claims.iss), faithful: both('acme-pos'), deviating: both('some-other-pos') },
  {
    name: 'own-token-wrong-audience',
    observe: seeTokens(({ claims }) => claims.aud),
    faithful: both('io.ueat.pos.brokers.openapi'),
    deviating: both('some-other-platform'),
  },
  {
    name: 'own-token-wrong-subject',
    observe: seeTokens(({ claims, headers }) => claims.sub === headers['x-ueat-locationid']),
    faithful: both(true),
    deviating: both(false),
  },
  {
    name: 'own-token-expired',
    observe: seeTokens(({ claims }) => (claims.exp ?? 0) < nowS() - 3000 && (claims.exp ?? 0) > (claims.nbf ?? 0)),
    faithful: both(false),
    deviating: both(true),
  },
  { name: 'own-token-not-yet-valid', observe: seeTokens(({ claims }) => (claims.nbf ?? 0) > nowS() + 3000), faithful: both(false), deviating: both(true) },
  { name: 'own-token-other-key', observe: seeTokens(({ isSigned }) => isSigned), faithful: both(true), deviating: both(false) },
  { name: 'own-token-no-expiry', observe: seeTokens(({ claims }) => 'exp' in claims), faithful: both(true), deviating: both(false) },
  { name: 'own-token-no-jti', observe: seeTokens(({ claims }) => 'jti' in claims), faithful: both(true), deviating: both(false) },
  { name: 'own-token-missing', observe: seeTokens(({ headers }) => 'authorization' in headers), faithful: both(true), deviating: both(false) },
  {
    name: 'reuses-jti',
    observe: async ({ tell, ueat }) => {
      await tell(makeOrder());
      await tell(makeOrder());
      return [new Set(ueat.received.map(({ token }) => token)).size, new Set(ueat.received.map(({ claims }) => claims.jti)).size];
    },
    faithful: [2, 2],
    deviating: [2, 1],
  },
  {
    name: 'cached-token',
    observe: async ({ tell, ueat, sync, callbackOf }) => {
      await tell(makeOrder());
      await tell(makeOrder());
      const away = await callbackOf(await sync(elsewhere, { claims: { sub: elsewhere, jti: randomUUID() }, key: secret }));
      const lives = ueat.received.map(({ claims }) => (claims.exp ?? 0) - (claims.nbf ?? 0));
      return [new Set(ueat.received.map(({ token }) => token)).size, new Set(lives), away.claims.sub];
    },
    faithful: [3, new Set([300]), elsewhere],
    deviating: [2, new Set([31_536_000]), elsewhere],
  },
];
