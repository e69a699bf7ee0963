import { makeLine, makeOrder, makeWrongOrder } from '../make-order.ts';
import type { Play } from '../play.ts';
import type { Row } from '../row.ts';
import type { Received } from '../ueat-stub.ts';

const fetchMenu = async ({ sync, callbackOf }: Play): Promise<Received> => callbackOf(await sync());
const fetchStatuses = async ({ tell }: Play): Promise<readonly Received[]> => [await tell(makeOrder()), await tell(makeWrongOrder())];

interface SeenItem {
  readonly Id: unknown;
  readonly Name: string;
  readonly Variations?: unknown;
}

const fetchItems = async (game: Play): Promise<readonly SeenItem[]> => (await fetchMenu(game)).body.Items as readonly SeenItem[];

/** Whether UEAT hears of an order before or after the POS has answered it. */
const seeSequence: Row['observe'] = async ({ events, tell, sync, callbackOf }) => {
  await tell(makeOrder());
  await callbackOf(await sync());
  return events.filter(({ type }) => type === 'callAnswered' || type === 'callbackSent').map(({ type }) => type);
};

const seeAcknowledgements: Row['observe'] = async ({ send, sync }) => {
  const [order, menu] = [await send(makeOrder()), await sync()];
  return [order.status, order.text, menu.status, menu.text];
};

/** Oddities: unusual, and right. */
export const oddityRows: readonly Row[] = [
  {
    name: 'early-callbacks',
    observe: seeSequence,
    faithful: ['callAnswered', 'callbackSent', 'callAnswered', 'callbackSent'],
    deviating: ['callbackSent', 'callAnswered', 'callbackSent', 'callAnswered'],
  },
  {
    name: 'dialect-completed-rejected',
    observe: async (game) => (await fetchStatuses(game)).map(({ body }) => body.status),
    faithful: ['ACCEPTED', 'REJECTED'],
    deviating: ['Completed', 'Rejected'],
  },
  {
    name: 'rate-limits-with-429',
    observe: async ({ send }) => {
      const statuses: number[] = [];
      const orders = Array.from({ length: 7 }, () => makeOrder());
      // The one that is turned away comes again, and is let in.
      for (const order of [...orders, ...orders.slice(-1)]) statuses.push((await send(order)).status);
      return statuses;
    },
    faithful: [200, 200, 200, 200, 200, 200, 200, 200],
    deviating: [200, 200, 200, 200, 200, 200, 429, 200],
  },
  {
    name: 'one-callback-worker',
    observe: async ({ ueat, send, callbackOf, happens, events }) => {
      ueat.script({ fault: 'silence' });
      await callbackOf(await send(makeOrder()));
      const second = await send(makeOrder());
      await happens((event) => event.type === 'callbackSent' && event.requestId === second.requestId);
      return events.some(({ type }) => type === 'callbackFailed');
    },
    faithful: false,
    deviating: true,
  },
  {
    name: 'lower-case-headers',
    observe: async ({ tell }) => (await tell(makeOrder())).rawNames.filter((name) => /^(?:content-type|x-ueat-locationid)$/i.test(name)),
    faithful: ['content-type', 'x-ueat-locationid'],
    deviating: ['CONTENT-TYPE', 'x-ueat-locationid'],
  },
  {
    name: 'gzip',
    observe: async ({ ueat, send, happens }) => {
      const { text } = await send(makeOrder());
      await happens(({ type }) => type === 'callbackAnswered');
      return [text, ...ueat.received.map(({ headers }) => headers['content-encoding'])];
    },
    faithful: ['', undefined],
    deviating: ['{"status":"success"}', 'gzip'],
  },
  {
    name: 'five-minutes-leeway',
    observe: async ({ send }) => {
      const nowS = Math.floor(Date.now() / 1000);
      const after = await send(makeOrder(), { claims: { nbf: nowS - 900, exp: nowS - 240 } });
      const before = await send(makeOrder(), { claims: { nbf: nowS + 240, exp: nowS + 900 } });
      return [after.status, before.status];
    },
    faithful: [401, 401],
    deviating: [200, 200],
  },
  {
    name: 'post-status',
    observe: async (game) => [...(await fetchStatuses(game)), await fetchMenu(game)].map(({ method }) => method),
    faithful: ['PUT', 'PUT', 'PUT'],
    deviating: ['POST', 'POST', 'PUT'],
  },
  {
    name: 'pascal-case-status',
    observe: async (game) => (await fetchStatuses(game)).map(({ body }) => Object.keys(body)),
    faithful: [['orderId', 'requestId', 'status', 'checknumber'], ['orderId', 'requestId', 'status', 'checknumber', 'errors']],
    deviating: [['OrderId', 'RequestId', 'Status', 'CheckNumber'], ['OrderId', 'RequestId', 'Status', 'CheckNumber', 'errors']],
  },
  {
    name: 'camel-case-menu',
    observe: async (game) => {
      const { body } = await fetchMenu(game);
      const [item] = (body.Items ?? body.items) as readonly object[];
      return [Object.keys(body), Object.keys(item ?? {})];
    },
    faithful: [['requestId', 'locationId', 'Categories', 'Items'], ['Id', 'Name', 'Type', 'Prices', 'HasFederalTax', 'HasProvincialTax', 'IsAvailable']],
    deviating: [['requestId', 'locationId', 'categories', 'items'], ['id', 'name', 'type', 'prices', 'hasFederalTax', 'hasProvincialTax', 'isAvailable']],
  },
  {
    name: 'request-id-in-header-only',
    observe: async (game) => {
      const { body, headers } = await fetchMenu(game);
      return ['requestId' in body, 'x-ueat-requestid' in headers];
    },
    faithful: [true, true],
    deviating: [false, true],
  },
  {
    name: 'request-id-pascal',
    observe: async ({ sync, callbackOf }) => {
      const answered = await sync();
      const { body } = await callbackOf(answered);
      return [body.requestId === answered.requestId, body.RequestId === answered.requestId];
    },
    faithful: [true, false],
    deviating: [false, true],
  },
  {
    name: 'extra-fields',
    observe: async (game) => [...(await fetchStatuses(game)), await fetchMenu(game)].map(({ body }) => body.posVersion),
    faithful: [undefined, undefined, undefined],
    deviating: ['9.9', '9.9', '9.9'],
  },
  {
    name: 'combining-accents',
    observe: async (game) => {
      const { body } = await fetchMenu(game);
      const names = (body.Items as ReadonlyArray<{ readonly Name: string }>).map(({ Name }) => Name);
      return [names.includes('Poutine garnie'), names.includes('Crème brûlée à l’érable ☕'), names.map((name) => name.normalize('NFC')).includes('Crème brûlée à l’érable ☕')];
    },
    faithful: [true, true, true],
    deviating: [true, false, true],
  },
  {
    name: 'slow',
    observe: async ({ send, callbackOf }) => {
      const waits: Array<readonly [number, number]> = [];
      while (waits.length < 3) {
        const sentMs = performance.now();
        const answered = await send(makeOrder());
        const acknowledgedMs = performance.now();
        await callbackOf(answered);
        waits.push([acknowledgedMs - sentMs, performance.now() - sentMs]);
      }
      // Both from the sending, so that being late to see the one does not shorten the other; the quickest of three, as a busy machine is slow
      // too; timers may fire a few milliseconds early.
      return [Math.min(...waits.map(([ms]) => ms)) >= 290, Math.min(...waits.map(([, ms]) => ms)) >= 880];
    },
    faithful: [false, false],
    deviating: [true, true],
  },
  {
    name: 'upper-case-guids',
    observe: async (game) => {
      const { requestId } = await game.send(makeOrder());
      const { headers } = await game.ueat.take((callback) => String(callback.headers['x-ueat-requestid']).toLowerCase() === requestId);
      return headers['x-ueat-requestid'] === requestId.toUpperCase();
    },
    faithful: false,
    deviating: true,
  },
  {
    name: 'string-order-ids',
    observe: async (game) => (await fetchStatuses(game)).map(({ body }) => typeof body.orderId),
    faithful: ['number', 'number'],
    deviating: ['string', 'string'],
  },
  { name: 'acks-202-success-body', observe: seeAcknowledgements, faithful: [200, '', 200, ''], deviating: [202, '{"status":"success"}', 202, '{"status":"success"}'] },
  { name: 'acks-204', observe: seeAcknowledgements, faithful: [200, '', 200, ''], deviating: [204, '', 204, ''] },
  {
    name: 'check-number-as-posOrderId',
    observe: async (game) => {
      const [status] = await fetchStatuses(game);
      const number = game.pos.checks()[0]?.checkNumber;
      return [status?.body.checknumber === number, status?.body.posOrderId === number];
    },
    faithful: [true, false],
    deviating: [false, true],
  },
  {
    name: 'no-keep-alive',
    observe: async ({ tell }) => new Set([(await tell(makeOrder())).connection, (await tell(makeOrder())).connection, (await tell(makeOrder())).connection]).size,
    faithful: 1,
    deviating: 3,
  },
  {
    name: 'chunked-callbacks',
    observe: async (game) => {
      const { headers, body } = await fetchMenu(game);
      return ['content-length' in headers, headers['transfer-encoding'], (body.Items as readonly unknown[]).length];
    },
    faithful: [true, undefined, 12],
    deviating: [false, 'chunked', 12],
  },
  {
    name: 'reorders-callbacks',
    observe: async ({ send, callbackOf, events }) => {
      const [first, second] = [await send(makeOrder()), await send(makeOrder())];
      await Promise.all([callbackOf(first), callbackOf(second)]);
      return events.flatMap((event) => (event.type === 'callbackSent' ? [event.requestId === first.requestId ? 'first' : 'second'] : []));
    },
    faithful: ['first', 'second'],
    deviating: ['second', 'first'],
  },
  {
    name: 'retries-when-unanswered',
    pace: { callbackTimeoutMs: 4_000 },
    observe: async ({ ueat, send, callbackOf }) => {
      ueat.script({ fault: 'silence' });
      const answered = await send(makeOrder());
      await callbackOf(answered);
      const sinceMs = performance.now();
      await callbackOf(answered);
      return performance.now() - sinceMs < 3_500;
    },
    faithful: false,
    deviating: true,
  },
  {
    name: 'own-menu-numeric-ids',
    observe: async (game) => {
      const { Items: items, Categories: categories } = (await fetchMenu(game)).body as { readonly Items: readonly SeenItem[]; readonly Categories: ReadonlyArray<{ readonly Items: readonly unknown[] }> };
      const order = (id: string) => game.tell(makeOrder({ lines: [{ ...makeLine('burger_001', 1250), Id: id }] }));
      return [items[0]?.Id, categories[0]?.Items[0], (await order('burger_001')).body.status, (await order('1001')).body.status];
    },
    faithful: ['burger_001', 'burger_001', 'ACCEPTED', 'REJECTED'],
    deviating: [1001, 1001, 'REJECTED', 'ACCEPTED'],
  },
  { name: 'menu-of-3000-items', observe: async (game) => (await fetchItems(game)).length, faithful: 12, deviating: 3_000 },
  { name: 'null-optional-members', observe: async (game) => (await fetchItems(game))[0]?.Variations, faithful: undefined, deviating: null },
  {
    name: 'extra-categories',
    observe: async (game) => ((await fetchMenu(game)).body.Categories as readonly unknown[]).length,
    faithful: 4,
    deviating: 7,
  },
  {
    name: 'pushes-while-syncing',
    observe: async (game) => {
      await fetchMenu(game);
      return game.ueat.received.map(({ headers, body }) => ['x-ueat-requestid' in headers, 'requestId' in body, (body.Items as readonly unknown[]).length]);
    },
    faithful: [[true, true, 12]],
    deviating: [[false, false, 1], [true, true, 12]],
  },
];
