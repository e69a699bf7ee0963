import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { correlate, type KnownKeys } from '../../src/contract/correlate.ts';
import type { InboundCall } from '../../src/model/call.ts';
import type { Headers } from '../../src/model/exchange.ts';
import type { Json } from '../../src/model/json.ts';
import { samplePositions } from './sample-positions.ts';

/** Orders 1001 (request r-1) and 1002 (request r-2); menu requests m-1 at L1, m-2 at L2, and whichever are still open. */
const knowing = (open: Readonly<Record<string, readonly string[]>> = {}): KnownKeys => ({
  hasOrder: (id) => ['1001', '1002'].includes(id),
  orderOfRequest: (id) => ({ 'r-1': '1001', 'r-2': '1002' })[id],
  hasMenuRequest: (id) => ['m-1', 'm-2'].includes(id),
  openSyncs: (location) => (location === undefined ? Object.values(open).flat() : open[location] ?? []),
});

const find = (call: InboundCall, body: Json | undefined, known = knowing(), headers: Headers = []) =>
  correlate({ call, body, headers, positions: samplePositions, known });

describe('an order status', () => {
  it.each<[string, Json, string]>([
    ['orderId', { orderId: 1001 }, '/orderId'],
    ['orderId as text', { orderId: '1001' }, '/orderId'],
    ['OrderId', { OrderId: 1001 }, '/OrderId'],
    ['OrderIds.OrderId', { OrderIds: { OrderId: 1001 } }, '/OrderIds/OrderId'],
    ['an unlisted spelling', { orderid: 1001 }, '/orderid'],
    ['an unlisted spelling below', { orderIds: { ORDERID: 1001 } }, '/orderIds/ORDERID'],
  ])('belongs to the order that its %s names', (_, body, pointer) => {
    expect(find('orderStatus', body)).toEqual({ kind: 'matched', key: 'order:1001', by: 'orderId', pointer });
  });

  it('belongs to its OrderId even when the requestId names another order', () => {
    expect(find('orderStatus', { orderId: 1001, requestId: 'r-2' })).toMatchObject({ key: 'order:1001', by: 'orderId' });
  });

  it('belongs to its requestId when the OrderId names no order of this run', () => {
    const correlation = find('orderStatus', { orderId: 'POS-7', requestId: 'r-2' });
    expect(correlation).toEqual({ kind: 'matched', key: 'order:1002', by: 'requestId', pointer: '/requestId' });
  });

  it('is found by a later place when an earlier one holds a number of the POS', () => {
    expect(find('orderStatus', { orderId: 'POS-7', OrderIds: { OrderId: 1002 } })).toMatchObject({ key: 'order:1002', by: 'orderId' });
  });

  it('is found by a header even when its body is unreadable, and then has no pointer', () => {
    const headers = [['X-UEAT-RequestId', 'r-1']] as const;
    expect(find('orderStatus', undefined, knowing(), headers)).toEqual({ kind: 'matched', key: 'order:1001', by: 'requestId' });
  });

  it('may echo its requestId in capitals, as a GUID may be written', () => {
    expect(find('orderStatus', { requestId: 'R-2' })).toMatchObject({ key: 'order:1002', by: 'requestId' });
    expect(find('menu', { requestId: 'M-1', Items: [] })).toMatchObject({ key: 'menu:m-1', by: 'requestId' });
  });

  it('with unknown ids is foreign, and names the OrderId first', () => {
    expect(find('orderStatus', { orderId: 55, requestId: 'zz' })).toEqual({ kind: 'foreign', value: '55', pointer: '/orderId' });
    expect(find('orderStatus', { requestId: 'zz' })).toEqual({ kind: 'foreign', value: 'zz', pointer: '/requestId' });
    expect(find('orderStatus', { orderId: '01001' })).toMatchObject({ kind: 'foreign' });
  });

  it.each<Json | undefined>([undefined, null, [], 'text', {}, { orderId: null }, { orderId: '' }, { orderId: {} }, { status: 'ACCEPTED' }])(
    'that is %j has no key', (body) => {
      expect(find('orderStatus', body)).toEqual({ kind: 'keyless' });
    });

  it('with an endless id is foreign, and only its beginning is kept', () => {
    const correlation = find('orderStatus', { orderId: 'x'.repeat(1_000_000) });
    expect(correlation.kind === 'foreign' && correlation.value.length).toBe(200);
  });

  it('never matches an order that its ids do not name', () => {
    fc.assert(fc.property(fc.jsonValue(), (body) => {
      const correlation = find('orderStatus', body);
      expect(['foreign', 'keyless']).toContain(correlation.kind);
    }));
  });

  it('always finds the order that was named, in whatever company', () => {
    fc.assert(fc.property(fc.dictionary(fc.string(), fc.jsonValue()), fc.constantFrom('1001', '1002', 1001, 1002), (company, orderId) => {
      expect(find('orderStatus', { ...company, orderId })).toMatchObject({ kind: 'matched', key: `order:${orderId}` });
    }));
  });
});

describe('a menu', () => {
  const oneOpen = knowing({ L1: ['m-1'] });
  const twoOpen = knowing({ L1: ['m-1'], L2: ['m-2'] });

  it('answers the request whose id it echoes, answered before or not', () => {
    expect(find('menu', { requestId: 'm-1', Items: [] })).toEqual({ kind: 'matched', key: 'menu:m-1', by: 'requestId', pointer: '/requestId' });
    expect(find('menu', { RequestId: 'm-2' }, twoOpen)).toMatchObject({ key: 'menu:m-2', by: 'requestId', pointer: '/RequestId' });
    expect(find('menu', { Items: [] }, twoOpen, [['x-ueat-requestid', 'm-2']])).toEqual({ kind: 'matched', key: 'menu:m-2', by: 'requestId' });
  });

  it('without a requestId answers the one sync that is open at its location', () => {
    expect(find('menu', { Items: [] }, oneOpen)).toEqual({ kind: 'matched', key: 'menu:m-1', by: 'openSync' });
    expect(find('menu', { locationId: 'L2', Items: [] }, twoOpen)).toEqual({ kind: 'matched', key: 'menu:m-2', by: 'openSync' });
    expect(find('menu', { Items: [] }, twoOpen, [['x-ueat-locationid', 'L1']])).toMatchObject({ key: 'menu:m-1' });
  });

  it('with an unknown requestId is foreign, however many syncs are open: it may be late, from an earlier run', () => {
    expect(find('menu', { requestId: 'other' })).toEqual({ kind: 'foreign', value: 'other', pointer: '/requestId' });
    expect(find('menu', { requestId: 'other' }, oneOpen)).toMatchObject({ kind: 'foreign' });
    expect(find('menu', { requestId: 'other' }, twoOpen)).toMatchObject({ kind: 'foreign' });
  });

  it('without a requestId has no key when several syncs are open', () => {
    expect(find('menu', { Items: [] }, twoOpen)).toEqual({ kind: 'keyless' });
  });

  it('that nobody asked for is a push', () => {
    expect(find('menu', { Items: [] }, knowing(), [['X-UEAT-LocationId', 'L1']])).toEqual({ kind: 'initiated', locationId: 'L1' });
    expect(find('menu', { locationId: 'L2' }, oneOpen)).toEqual({ kind: 'initiated', locationId: 'L2' });
    expect(find('menuPush', { Items: [] }, oneOpen)).toEqual({ kind: 'initiated' });
  });
});

describe('a refund', () => {
  it('is of the POS\'s own initiative, at the location in its header', () => {
    const headers = [['x-ueat-locationid', 'L1']] as const;
    expect(find('refund', { ExternalId: 'CHK-1' }, knowing(), headers)).toEqual({ kind: 'initiated', locationId: 'L1' });
  });
});
