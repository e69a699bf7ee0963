import type { PosEvent } from '../../../src/reference-pos/pos-event.ts';
import { makeOrder, makeWrongOrder, type TestOrder } from '../make-order.ts';
import type { Play } from '../play.ts';
import type { Row } from '../row.ts';

/** An order whose total is a dollar too high. */
function makeDearerOrder(): TestOrder {
  const { Payment, ...order } = makeOrder();
  return { ...order, Payment: { ...Payment, Total: Payment.Total + 100, Details: [] } };
}

/** The words of one order, once the status of another, sent after it, has come and everything sent is answered. */
async function hearAll({ send, callbackOf, ueat, happens, events }: Play, kind: 'right' | 'wrong' | 'dearer'): Promise<readonly unknown[]> {
  const order = { right: makeOrder, wrong: makeWrongOrder, dearer: makeDearerOrder }[kind]();
  const other = kind === 'right' ? makeWrongOrder() : makeOrder();
  const { requestId } = await send(order);
  await callbackOf(await send(other));
  await callbackOf(await send({ ...other, OrderIds: { OrderId: other.OrderIds.OrderId + 500_000 } }));
  const count = (type: string): number => events.filter((event) => event.type === type).length;
  await happens(() => count('callbackSent') === count('callbackAnswered'));
  return ueat.received.filter(({ headers }) => headers['x-ueat-requestid'] === requestId).map(({ body }) => body.status);
}

const errorsOf: Row['observe'] = async ({ tell }) => (await tell(makeWrongOrder())).body.errors;
const code = 'INVALID_ID';
const message = 'Item "no-such-item" (Name of no-such-item) is not on the menu';
const details = { field: 'Items[0].Id', item: 'no-such-item' };

/** Statuses. */
export const statusRows: readonly Row[] = [
  { name: 'silent-on-reject', observe: (game) => hearAll(game, 'wrong'), faithful: ['REJECTED'], deviating: [] },
  { name: 'silent-on-accept', observe: (game) => hearAll(game, 'right'), faithful: ['ACCEPTED'], deviating: [] },
  { name: 'reject-without-reason', observe: errorsOf, faithful: [{ code, message, details }], deviating: undefined },
  { name: 'reject-without-code', observe: errorsOf, faithful: [{ code, message, details }], deviating: [{ message, details }] },
  { name: 'reject-without-message', observe: errorsOf, faithful: [{ code, message, details }], deviating: [{ code, details }] },
  { name: 'reject-names-no-culprit', observe: errorsOf, faithful: [{ code, message, details }], deviating: [{ code, message: 'Order rejected' }] },
  {
    name: 'undocumented-status-word',
    observe: async ({ tell }) => [(await tell(makeOrder())).body.status, (await tell(makeWrongOrder())).body.status],
    faithful: ['ACCEPTED', 'REJECTED'],
    deviating: ['Confirmed', 'REJECTED'],
  },
  { name: 'no-check-number', observe: async ({ tell }) => 'checknumber' in (await tell(makeOrder())).body, faithful: true, deviating: false },
  {
    name: 'same-check-number',
    observe: async ({ tell, pos }) => {
      const [first, second] = [await tell(makeOrder()), await tell(makeOrder())];
      return [first.body.checknumber === second.body.checknumber, pos.checks().length];
    },
    faithful: [false, 2],
    deviating: [true, 2],
  },
  { name: 'intermediate-status', observe: (game) => hearAll(game, 'right'), faithful: ['ACCEPTED'], deviating: ['Preparing', 'ACCEPTED'] },
  { name: 'contradicts-itself', observe: (game) => hearAll(game, 'right'), faithful: ['ACCEPTED'], deviating: ['ACCEPTED', 'REJECTED'] },
  { name: 'accepted-then-completed', observe: (game) => hearAll(game, 'right'), faithful: ['ACCEPTED'], deviating: ['ACCEPTED', 'Completed'] },
  { name: 'two-rejections', observe: (game) => hearAll(game, 'dearer'), faithful: ['REJECTED'], deviating: ['REJECTED', 'REJECTED'] },
  { name: 'repeats-status', observe: (game) => hearAll(game, 'right'), faithful: ['ACCEPTED'], deviating: ['ACCEPTED', 'ACCEPTED'] },
  {
    name: 'status-for-unknown-order',
    observe: async (game) => {
      const words = await hearAll(game, 'right');
      const strays = game.ueat.received.filter(({ headers }) => !('x-ueat-requestid' in headers));
      return [words, strays.map(({ body }) => [typeof body.orderId, body.status])];
    },
    faithful: [['ACCEPTED'], []],
    deviating: [['ACCEPTED'], [['number', 'ACCEPTED']]],
  },
  {
    name: 'status-without-order-id',
    observe: async ({ tell }) => {
      const right = (await tell(makeOrder())).body;
      const wrong = (await tell(makeWrongOrder())).body;
      return [right, wrong].map((body) => ['orderId' in body, 'requestId' in body]);
    },
    faithful: [[true, true], [true, true]],
    deviating: [[false, true], [false, true]],
  },
  {
    name: 'wrong-order-id-in-status',
    observe: async ({ tell }) => {
      const order = makeOrder();
      return Number((await tell(order)).body.orderId) - order.OrderIds.OrderId;
    },
    faithful: 0,
    deviating: 1_000_000_000,
  },
  {
    name: 'two-order-ids-in-status',
    observe: async ({ tell }) => {
      const order = makeOrder();
      const { body } = await tell(order);
      return [body.orderId === order.OrderIds.OrderId, body.OrderIds];
    },
    faithful: [true, undefined],
    deviating: [true, { OrderId: 1 }],
  },
  { name: 'errors-as-text', observe: async ({ tell }) => typeof (await tell(makeWrongOrder())).body.errors, faithful: 'object', deviating: 'string' },
  { name: 'malformed-status', observe: async ({ tell }) => (await tell(makeOrder())).body.errors, faithful: undefined, deviating: 'none' },
  {
    name: 'late-status',
    pace: { statusLateMs: 60_000 },
    observe: async ({ tell, send, happens }) => {
      await tell(makeWrongOrder());
      const [first, second] = [await send(makeOrder()), await send(makeOrder())];
      const isOf = (requestId: string) => (event: PosEvent) => event.type === 'callbackSent' && event.requestId === requestId;
      return Promise.race([happens(isOf(first.requestId)).then(() => 'first'), happens(isOf(second.requestId)).then(() => 'second')]);
    },
    faithful: 'first',
    deviating: 'second',
  },
  {
    name: 'not-json-callback',
    observe: async ({ tell, sync, callbackOf }) => [(await tell(makeOrder())).headers['content-type'], (await callbackOf(await sync())).headers['content-type']],
    faithful: ['application/json', 'application/json'],
    deviating: ['text/plain', 'application/json'],
  },
];
