import { makeOrder, makeWrongOrder } from '../make-order.ts';
import type { Row } from '../row.ts';

/** How calls are answered. */
export const acknowledgementRows: readonly Row[] = [
  {
    name: 'refuses-everything',
    observe: async ({ send, sync }) => [(await send(makeOrder())).status, (await send(makeOrder(), { authorization: null })).status, (await sync()).status],
    faithful: [200, 401, 200],
    deviating: [400, 400, 400],
  },
  {
    name: 'accepts-everything',
    observe: async ({ tell }) => [(await tell(makeWrongOrder())).body.status, (await tell(makeOrder({ locationId: 'nowhere' }))).body.status],
    faithful: ['REJECTED', 'REJECTED'],
    deviating: ['ACCEPTED', 'ACCEPTED'],
  },
  {
    name: 'rejects-everything',
    observe: async ({ tell }) => {
      const { status, errors } = (await tell(makeOrder())).body;
      return [status, errors];
    },
    faithful: ['ACCEPTED', undefined],
    deviating: ['REJECTED', [{ code: 'VALIDATION_ERROR', message: 'No item can be sold: the till is closed', details: { field: 'Items' } }]],
  },
  {
    name: 'functional-error-in-ack',
    observe: async ({ send, callbackOf }) => {
      const wrong = await send(makeWrongOrder());
      const right = await send(makeOrder());
      const errors = (wrong.body as { readonly errors?: ReadonlyArray<{ readonly code: string }> } | undefined)?.errors?.map(({ code }) => code);
      return [wrong.status, errors, (await callbackOf(wrong)).body.status, right.text];
    },
    faithful: [200, undefined, 'REJECTED', ''],
    deviating: [200, ['INVALID_ID'], 'REJECTED', ''],
  },
  {
    name: 'status-in-ack',
    observe: async ({ send, callbackOf }) => {
      const [right, wrong] = [await send(makeOrder()), await send(makeWrongOrder())];
      const { status, checknumber } = (await callbackOf(right)).body;
      const told = right.body as { readonly status: string; readonly checknumber: string } | undefined;
      return [status, told?.status, told === undefined ? undefined : told.checknumber === checknumber, wrong.text];
    },
    faithful: ['ACCEPTED', undefined, undefined, ''],
    deviating: ['ACCEPTED', 'ACCEPTED', true, ''],
  },
  {
    name: 'status-deep-in-ack',
    observe: async ({ send, callbackOf }) => {
      const right = await send(makeOrder());
      return [(await callbackOf(right)).body.status, right.body];
    },
    faithful: ['ACCEPTED', undefined],
    deviating: ['ACCEPTED', { data: [{ orderStatus: 'ACCEPTED' }] }],
  },
  {
    name: 'rate-limits-for-ever',
    observe: async ({ send, sync }) => [(await send(makeOrder())).status, (await send(makeOrder())).status, (await sync()).status],
    faithful: [200, 200, 200],
    deviating: [429, 429, 200],
  },
  {
    name: 'menu-in-ack',
    observe: async ({ sync, callbackOf }) => {
      const answered = await sync();
      const { Items } = (await callbackOf(answered)).body as { readonly Items: readonly unknown[] };
      return [Items.length, (answered.body as { readonly Items: readonly unknown[] } | undefined)?.Items.length];
    },
    faithful: [12, undefined],
    deviating: [12, 12],
  },
  {
    name: 'slow-acknowledgement',
    pace: { acknowledgeLateMs: 60_000 },
    observe: async ({ send, happens }) => {
      const first = makeOrder();
      // The late one is cut off when the POS closes.
      const answeredFirst = send(first).then(() => 'first', () => 'cut off');
      await happens((event) => event.type === 'orderReceived' && event.orderId === String(first.OrderIds.OrderId));
      return Promise.race([answeredFirst, send(makeOrder()).then(() => 'second')]);
    },
    faithful: 'first',
    deviating: 'second',
  },
  {
    name: 'accepts-unparsable-json',
    observe: async ({ pos, call }) => [(await call(pos.ordersUrl, '{"Order')).status, (await call(pos.menuSyncUrl, '{"Order')).status],
    faithful: [400, 400],
    deviating: [200, 400],
  },
];
