import { describe, expect, it } from 'vitest';
import { elsewhere, home, makeLine, makeOrder, makeWrongOrder } from './make-order.ts';
import { play, standardMenu, type TokenWish } from './play.ts';

describe('taking a call', () => {
  it('answers 404 off its paths and 405 to anything but POST on them', () =>
    play([], async ({ pos }) => {
      const statuses = await Promise.all([fetch(`${pos.ordersUrl}x`, { method: 'POST' }), fetch(pos.ordersUrl), fetch(pos.menuSyncUrl, { method: 'PUT' })]);
      expect(statuses.map(({ status }) => status)).toEqual([404, 405, 405]);
    }));

  it('answers 413 to a body that is larger than 5 MB', () =>
    play([], async ({ pos, call }) => {
      const answered = await call(pos.ordersUrl, `"${'x'.repeat(5 * 1024 * 1024)}"`);
      expect(answered.status).toBe(413);
    }));

  it('takes to each status what its pace says: a menu that was asked for later comes before', () =>
    play([], async ({ send, sync, callbackOf, events }) => {
      expect((await send(makeOrder())).status).toBe(200);
      await send(makeWrongOrder());
      await callbackOf(await sync());
      expect(events.filter(({ type }) => type === 'callbackSent')).toHaveLength(1);
    }, { statusMs: 600_000 }));

  it('says that it is up', () =>
    play([], async ({ pos }) => {
      const answer = await fetch(new URL('/health', pos.ordersUrl));
      expect(await answer.json()).toEqual({ status: 'up' });
    }));

  it.each([
    ['the body is not JSON', '{"OrderIds":', 400, 'INVALID_PAYLOAD', 'body'],
    ['the body is a list', '[]', 400, 'INVALID_PAYLOAD', 'body'],
    ['OrderId is missing', JSON.stringify({ ...makeOrder(), OrderIds: {} }), 400, 'MISSING_FIELD', 'OrderIds.OrderId'],
    ['OrderId is a text', JSON.stringify({ ...makeOrder(), OrderIds: { OrderId: 'x' } }), 400, 'INVALID_PAYLOAD', 'OrderIds.OrderId'],
    ['Items is missing', JSON.stringify({ ...makeOrder(), Items: undefined }), 400, 'MISSING_FIELD', 'Items'],
    ['Payment is missing', JSON.stringify({ ...makeOrder(), Payment: undefined }), 400, 'MISSING_FIELD', 'Payment'],
    ['Service is missing', JSON.stringify({ ...makeOrder(), Service: undefined }), 400, 'MISSING_FIELD', 'Service'],
    ['Location is missing', JSON.stringify({ ...makeOrder(), Location: undefined }), 400, 'MISSING_FIELD', 'Location'],
    ['a quantity is not whole', JSON.stringify(makeOrder({ lines: [makeLine('burger_001', 1250, { Quantity: 1.5 })] })), 400, 'INVALID_PAYLOAD', 'Items[0].Quantity'],
    ['a price is not whole', JSON.stringify(makeOrder({ lines: [makeLine('burger_001', 12.5)] })), 400, 'INVALID_PAYLOAD', 'Items[0].UnitPrice'],
    ['a price is negative', JSON.stringify({ ...makeOrder(), Items: [makeLine('burger_001', -1)] }), 400, 'INVALID_PAYLOAD', 'Items[0].UnitPrice'],
  ])('refuses an order when %s, and names the field', (_why, body, status, code, field) =>
    play([], async ({ pos, call }) => {
      const answered = await call(pos.ordersUrl, body);
      expect(answered.status).toBe(status);
      expect(answered.body).toMatchObject({ errors: expect.arrayContaining([expect.objectContaining({ code, details: { field } })]) as unknown });
    }));

  it.each([
    ['its body is not JSON', 'x', 400, 'INVALID_PAYLOAD'],
    ['it has no requestId', JSON.stringify({ locationId: home }), 400, 'MISSING_FIELD'],
    ['it has no locationId', JSON.stringify({ requestId: 'r' }), 400, 'MISSING_FIELD'],
    ['its locationId is a number', JSON.stringify({ requestId: 'r', locationId: 4 }), 400, 'INVALID_PAYLOAD'],
    ['its location is unknown', JSON.stringify({ requestId: 'r', locationId: 'nowhere' }), 404, 'INVALID_LOCATION'],
  ])('refuses a menu sync when %s', (_why, body, status, code) =>
    play([], async ({ pos, call }) => {
      const answered = await call(pos.menuSyncUrl, body);
      expect([answered.status, answered.body]).toMatchObject([status, { errors: [{ code }] }]);
    }));
});

describe('tokens of UEAT', () => {
  const nowS = Math.floor(Date.now() / 1000);
  it.each<[string, TokenWish, number]>([
    ['is signed with a short secret that is not ours', { key: new TextEncoder().encode('short') }, 401],
    ['has no expiry', { claims: { exp: undefined } }, 401],
    ['has no jti', { claims: { jti: undefined } }, 401],
    ['expired half a minute ago, within the leeway', { claims: { exp: nowS - 30 } }, 200],
    ['expired four minutes ago', { claims: { exp: nowS - 240 } }, 401],
    ['expired an hour ago', { claims: { exp: nowS - 3600 } }, 401],
    ['is of a location that is ours but not the order’s', { claims: { sub: elsewhere } }, 401],
    ['names several audiences, us among them', { claims: { aud: ['x', 'acme-pos'] } }, 200],
    ['has a scheme that is not Bearer', { authorization: 'Basic eDp5' }, 401],
  ])('answers rightly when the token %s', (_what, token, status) =>
    play([], async ({ send }) => {
      expect((await send(makeOrder(), token)).status).toBe(status);
    }));

  it('takes the same token again', () =>
    play([], async ({ send }) => {
      const token = { claims: { jti: 'once' } };
      expect([(await send(makeOrder(), token)).status, (await send(makeOrder(), token)).status]).toEqual([200, 200]);
    }));
});

describe('menu sync', () => {
  it('acknowledges without content, then sends the standard menu in a call of its own, with requestId and location', () =>
    play([], async ({ sync, callbackOf }) => {
      const answered = await sync();
      const menu = await callbackOf(answered);
      expect([answered.status, answered.text, menu.method, menu.path]).toEqual([200, '', 'PUT', '/v2/menu']);
      expect(menu.body).toEqual({ requestId: answered.requestId, locationId: home, ...standardMenu });
      expect(menu.headers).toMatchObject({ 'x-ueat-locationid': home, 'content-type': 'application/json' });
    }));

  it('gives two syncs two answers, for two locations too', () =>
    play([], async ({ sync, callbackOf }) => {
      const syncs = await Promise.all([sync(), sync(), sync(elsewhere)]);
      const menus = await Promise.all(syncs.map(callbackOf));
      expect(menus.map(({ body }) => [body.requestId, body.locationId])).toEqual(syncs.map(({ requestId }, index) => [requestId, index === 2 ? elsewhere : home]));
    }));
});

describe('orders', () => {
  it('acknowledges without content, then accepts with a check number, in a signed call for the location', () =>
    play([], async ({ pos, send, callbackOf }) => {
      const order = makeOrder();
      const answered = await send(order);
      const status = await callbackOf(answered);
      expect([answered.status, answered.text, status.method, status.path]).toEqual([200, '', 'PUT', '/v2/order/status']);
      const checknumber = pos.checks()[0]?.checkNumber;
      expect(status.body).toEqual({ orderId: order.OrderIds.OrderId, requestId: answered.requestId, status: 'ACCEPTED', checknumber });
      expect([status.isSigned, status.claims.iss, status.claims.aud, status.claims.sub]).toEqual([true, 'acme-pos', 'io.ueat.pos.brokers.openapi', home]);
      expect((status.claims.exp ?? 0) - (status.claims.nbf ?? 0)).toBe(300);
    }));

  it('rejects with every error, each with a code, a message and the field', () =>
    play([], async ({ tell, pos }) => {
      const order = { ...makeWrongOrder(), OrderTime: { PreparationType: 'Asap', PickupDateTime: 'tomorrow' } };
      const { body } = await tell(order);
      expect(body).toMatchObject({ orderId: order.OrderIds.OrderId, status: 'REJECTED', checknumber: null });
      expect(body.errors).toEqual([
        { code: 'VALIDATION_ERROR', message: expect.stringContaining('PickupDateTime') as string, details: { field: 'OrderTime.PickupDateTime', actual: 'tomorrow' } },
        { code: 'INVALID_ID', message: 'Item "no-such-item" (Name of no-such-item) is not on the menu', details: { field: 'Items[0].Id', item: 'no-such-item' } },
      ]);
      expect(pos.checks()).toEqual([]);
    }));

  it('rejects an order for a location that it does not serve, speaking as the location of the token', () =>
    play([], async ({ tell }) => {
      const status = await tell(makeOrder({ locationId: 'nowhere' }));
      expect([status.claims.sub, status.body.status]).toEqual([home, 'REJECTED']);
      expect(status.body.errors).toMatchObject([{ code: 'INVALID_LOCATION', details: { field: 'Location.Id', actual: 'nowhere' } }]);
    }));

  it('shows the check of an order, and none for one that it does not know', () =>
    play([], async ({ pos, tell }) => {
      const order = makeOrder();
      await tell(order);
      const [known, unknown] = await Promise.all(
        [order.OrderIds.OrderId, 7].map(async (id) => (await (await fetch(`${pos.checksUrl}/${id}`)).json()) as { readonly checks: readonly unknown[] }),
      );
      expect(known).toEqual({ orderId: String(order.OrderIds.OrderId), checks: [expect.objectContaining({ total: order.Payment.Total, items: order.Items }) as unknown] });
      expect(unknown).toEqual({ orderId: '7', checks: [] });
    }));

  it('shows at both of its doors the check that the till prints', () =>
    play(['check-without-tip-in-total'], async ({ pos, tell }) => {
      const order = makeOrder({ lines: [makeLine('burger_veggie', 1395)], tip: 100 });
      await tell(order);
      const [door, till, all] = await Promise.all(
        [`${pos.checksUrl}/${order.OrderIds.OrderId}`, `${pos.tillUrl}/checks/${order.OrderIds.OrderId}`, pos.checksUrl].map(async (url) => (await (await fetch(url)).json()) as { readonly checks: readonly unknown[] }),
      );
      expect(door?.checks).toEqual([expect.objectContaining({ total: order.Payment.Total - 100 }) as unknown]);
      expect([till, all?.checks]).toEqual([door, door?.checks]);
    }));

  it('keeps the checks of a run that has cleaned up, so that they can still be read', () =>
    play([], async ({ pos, tell }) => {
      const order = makeOrder();
      await tell(order);
      const read = async (): Promise<unknown> => (await fetch(`${pos.checksUrl}/${order.OrderIds.OrderId}`)).json();
      const before = await read();
      const cleanup = await fetch(`${pos.tillUrl}/cleanup`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ orders: [{ orderId: order.OrderIds.OrderId }] }) });
      expect(cleanup.status).toBe(200);
      expect(before).toMatchObject({ checks: [{ orderId: order.OrderIds.OrderId }] });
      expect(await read()).toEqual(before);
    }));

  it('gives twenty orders at once twenty different checks', () =>
    play([], async ({ pos, tell }) => {
      const statuses = await Promise.all(Array.from({ length: 20 }, () => tell(makeOrder())));
      expect(new Set(statuses.map(({ body }) => body.checknumber)).size).toBe(20);
      expect(pos.checks()).toHaveLength(20);
    }));
});

describe('the same OrderId again', () => {
  it('judges a rejected order anew and makes exactly one check', () =>
    play([], async ({ pos, tell }) => {
      const right = makeOrder();
      const wrong = { ...makeWrongOrder(), OrderIds: right.OrderIds };
      const words = [];
      for (const order of [wrong, wrong, right]) words.push((await tell(order)).body.status);
      expect(words).toEqual(['REJECTED', 'REJECTED', 'ACCEPTED']);
      expect(pos.checks()).toHaveLength(1);
    }));

  it('tells the check of an accepted order again and makes no other', () =>
    play([], async ({ pos, tell }) => {
      const order = makeOrder();
      const [first, second] = [await tell(order), await tell(order)];
      expect(second.body).toMatchObject({ status: 'ACCEPTED', checknumber: first.body.checknumber });
      expect(pos.checks()).toHaveLength(1);
    }));

  it('lets a delivery be that comes while the first is under way', () =>
    play(['slow'], async ({ pos, ueat, send, happens, callbackOf, tell }) => {
      const order = makeOrder();
      const first = send(order);
      await happens(({ type }) => type === 'orderReceived');
      const second = await send(order);
      await callbackOf(await first);
      await tell(makeOrder());
      expect(second.status).toBe(200);
      expect(ueat.received.filter(({ body }) => body.orderId === order.OrderIds.OrderId)).toHaveLength(1);
      expect(pos.checks()).toHaveLength(2);
    }));

  it('stops retrying a rejection when the order is sent again', () =>
    play([], async ({ ueat, send, callbackOf, happens }) => {
      ueat.script({ status: 429, headers: { 'retry-after': '0.3' } });
      const right = makeOrder();
      await callbackOf(await send({ ...makeWrongOrder(), OrderIds: right.OrderIds }));
      await callbackOf(await send(right));
      await happens((event) => event.type === 'callbackAbandoned' && event.reason === 'the order was sent again');
      expect(ueat.received.map(({ body }) => body.status)).toEqual(['REJECTED', 'ACCEPTED']);
    }));
});

describe('callbacks', () => {
  it.each([
    ['500', { status: 500 }],
    ['502', { status: 502 }],
    ['503', { status: 503 }],
    ['504', { status: 504 }],
    ['429', { status: 429 }],
    ['a reset', { fault: 'reset' as const }],
    ['silence', { fault: 'silence' as const }],
  ])('are tried again after %s, with the same content and a new token', (_what, fault) =>
    play(
      [],
      async ({ ueat, send, callbackOf }) => {
        ueat.script(fault, fault);
        const answered = await send(makeOrder());
        const tries = [await callbackOf(answered), await callbackOf(answered), await callbackOf(answered)];
        expect(new Set(tries.map(({ text }) => text)).size).toBe(1);
        expect(new Set(tries.map(({ claims }) => claims.jti)).size).toBe(3);
      },
      { callbackTimeoutMs: 100 },
    ));

  it('wait as long as Retry-After says', () =>
    play([], async ({ ueat, send, callbackOf }) => {
      ueat.script({ status: 429, headers: { 'retry-after': '1' } });
      const answered = await send(makeOrder());
      await callbackOf(answered);
      const sinceMs = performance.now();
      await callbackOf(answered);
      // The answer leaves after the callback is taken, so a little less than the second may have passed.
      expect(performance.now() - sinceMs).toBeGreaterThan(900);
    }));

  it('are given up after six tries', () =>
    play([], async ({ ueat, send, happens }) => {
      ueat.script(...Array.from({ length: 9 }, () => ({ status: 500 })));
      await send(makeOrder());
      await happens(({ type }) => type === 'callbackAbandoned');
      expect(ueat.received).toHaveLength(6);
    }));

  it.each([400, 401, 404, 409])('are not tried again after %i', (status) =>
    play([], async ({ ueat, send, happens }) => {
      ueat.script({ status });
      await send(makeOrder());
      await happens(({ type }) => type === 'callbackAbandoned');
      expect(ueat.received).toHaveLength(1);
    }));

  it('share a connection', () =>
    play([], async ({ tell }) => {
      expect((await tell(makeOrder())).connection).toBe((await tell(makeOrder())).connection);
    }));
});

describe('closing', () => {
  it('ends at once, in the middle of retries, waits and unanswered calls', () =>
    play(
      ['slow-acknowledgement'],
      async ({ pos, ueat, send, sync, happens }) => {
        ueat.script({ status: 500 });
        const unanswered = send(makeOrder()).catch(() => 'cut off');
        await happens(({ type }) => type === 'orderReceived');
        await sync();
        await happens(({ type }) => type === 'callbackAnswered');
        await pos.close();
        expect(await unanswered).toBe('cut off');
        await expect(fetch(pos.ordersUrl)).rejects.toThrow('fetch failed');
      },
      { retryBaseMs: 60_000, acknowledgeLateMs: 60_000 },
    ));
});

describe('behaviours', () => {
  it('are refused by a name that is none, with the nearest names', async () => {
    await expect(play(['silent-on-rejects'], () => Promise.resolve())).rejects.toThrow('silent-on-reject');
  });

  it('wrap each other from left to right', () =>
    play(['accepts-everything', 'refuses-tip', 'dialect-completed-rejected'], async ({ tell }) => {
      const words = [(await tell(makeWrongOrder())).body.status, (await tell(makeOrder({ tip: 100 }))).body.status];
      expect(words).toEqual(['Completed', 'Rejected']);
    }));

  it('can be replaced while the POS runs', () =>
    play(['rejects-everything'], async ({ pos, tell }) => {
      const before = (await tell(makeOrder())).body.status;
      pos.setBehaviours([]);
      expect([before, (await tell(makeOrder())).body.status]).toEqual(['REJECTED', 'ACCEPTED']);
    }));
});
