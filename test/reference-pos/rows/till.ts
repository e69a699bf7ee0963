import { makeLine, makeOrder } from '../make-order.ts';
import type { Play } from '../play.ts';
import type { Row } from '../row.ts';
import type { Received } from '../ueat-stub.ts';

/** Does something at the till, as a hook would. */
async function doAtTill({ pos }: Play, deed: string, data: object = {}): Promise<unknown> {
  const response = await fetch(`${pos.tillUrl}/${deed}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(data) });
  const text = await response.text();
  return text === '' ? undefined : JSON.parse(text);
}

const burger = { itemId: 'burger_001', price: 1285 };

/** What is pushed before the next answer to an order comes; the order shows that nothing else follows. */
async function pushesOf(game: Play, data: object): Promise<readonly Received[]> {
  await doAtTill(game, 'push', data);
  await doAtTill(game, 'restore', data);
  await game.tell(makeOrder({ lines: [makeLine('water_001', 0)] }));
  return game.ueat.received.filter(({ path, headers }) => path === '/v2/menu' && headers['x-ueat-requestid'] === undefined);
}

const seeItems = (data: object): Row['observe'] => async (game) => (await pushesOf(game, data)).map(({ body }) => body.Items);

/** The tries of a refund that UEAT answers so; a refund of a second order shows that no other follows. */
function seeRefunds(status: number): Row['observe'] {
  return async (game) => {
    const { ueat, tell, happens } = game;
    const [first, second] = [makeOrder(), makeOrder()];
    await tell(first);
    await tell(second);
    ueat.script({ status });
    await doAtTill(game, 'refund', { orderId: first.OrderIds.OrderId });
    await happens((event) => (event.type === 'callbackAnswered' || event.type === 'callbackSent') && event.url.endsWith('/order/refund'));
    await doAtTill(game, 'refund', { orderId: second.OrderIds.OrderId });
    const isDone = (): boolean => game.events.filter((event) => event.type === 'callbackAnswered' && event.url.endsWith('/order/refund')).length >= 2;
    await happens(isDone);
    return ueat.received.filter(({ path }) => path === '/order/refund').length;
  };
}

const seeRefund: Row['observe'] = async (game) => {
  const order = makeOrder();
  const status = await game.tell(order);
  await doAtTill(game, 'refund', { orderId: order.OrderIds.OrderId });
  await game.tell(makeOrder());
  const refunds = game.ueat.received.filter(({ path }) => path === '/order/refund');
  return refunds.map(({ body, headers }) => [body.ExternalId === status.body.checknumber, headers['x-ueat-locationid'] !== undefined]);
};

const seeCheck: Row['observe'] = async (game) => {
  const order = makeOrder({ lines: [makeLine('burger_veggie', 1395, { Note: 'sans sel', Modifiers: [] })], tip: 100 });
  await game.tell(order);
  const response = await fetch(`${game.pos.tillUrl}/checks/${order.OrderIds.OrderId}`);
  const { checks } = await response.json() as { readonly checks: ReadonlyArray<{ readonly items: ReadonlyArray<{ readonly Note: string }>; readonly total: number }> };
  return checks.map(({ items, total }) => [items.map(({ Note }) => Note), total - order.Payment.Total]);
};

/** The status of an order after something was done at the till. */
const seeStatusAfter = (deed: string, data: object = {}, ...more: ReadonlyArray<readonly [string, object]>): Row['observe'] => async (game) => {
  await doAtTill(game, deed, data);
  for (const [next, about] of more) await doAtTill(game, next, about);
  const { body } = await game.tell(makeOrder());
  return body.status;
};

/** The service that the check of a takeout order shows. */
const seeService: Row['observe'] = async (game) => {
  const order = makeOrder();
  await game.tell(order);
  const shown = await (await fetch(`${game.pos.tillUrl}/checks/${order.OrderIds.OrderId}`)).json() as { readonly checks: ReadonlyArray<{ readonly orderType: string }> };
  return shown.checks[0]?.orderType;
};

/** The lines of the check of two burgers that are alike and one with a note, by quantity and note. */
const seeLines: Row['observe'] = async (game) => {
  const order = makeOrder({ lines: [makeLine('burger_001', 1250), makeLine('burger_001', 1250), makeLine('burger_001', 1250, { Note: 'sans sel' })] });
  await game.tell(order);
  const shown = await (await fetch(`${game.pos.tillUrl}/checks/${order.OrderIds.OrderId}`)).json() as {
    readonly checks: ReadonlyArray<{ readonly items: ReadonlyArray<{ readonly Quantity: number; readonly Note: string }> }>;
  };
  return shown.checks[0]?.items.map(({ Quantity, Note }) => `${Quantity} ${Note}`.trim());
};

/** The service that the check of a dine-in order shows. */
const seeTable: Row['observe'] = async (game) => {
  const order = makeOrder({ orderType: 'DineIn' });
  await game.tell(order);
  const shown = await (await fetch(`${game.pos.tillUrl}/checks/${order.OrderIds.OrderId}`)).json() as { readonly checks: ReadonlyArray<{ readonly orderType: string }> };
  return shown.checks[0]?.orderType;
};

/** How many items each push carries, once two that were changed at the same time have been pushed. */
const seePushSizes: Row['observe'] = async (game) => {
  await doAtTill(game, 'push', { items: [burger, { itemId: 'water_001', price: 10 }] });
  const sizes: number[] = [];
  while (sizes.reduce((sum, size) => sum + size, 0) < 2) sizes.push(((await game.ueat.take(({ path }) => path === '/v2/menu')).body.Items as readonly unknown[]).length);
  return sizes;
};

/** What UEAT hears of an order whose first status it could not take, after a restart. */
const seeRestart: Row['observe'] = async (game) => {
  const { ueat, send, callbackOf, happens } = game;
  ueat.script({ status: 503, headers: { 'retry-after': '1' } });
  const answered = await send(makeOrder());
  const first = await callbackOf(answered);
  await happens((event) => event.type === 'callbackAnswered' && event.status === 503);
  await doAtTill(game, 'restart');
  await happens((event) => event.type === 'callbackAbandoned' || (event.type === 'callbackSent' && event.try === 2));
  const later = await game.tell(makeOrder());
  const again = ueat.received.filter(({ headers }) => headers['x-ueat-requestid'] === answered.requestId);
  return [later.body.status, again.length, again.every(({ body }) => body.checknumber === first.body.checknumber)];
};

/** What happens at the till, and what the POS makes of it. */
export const tillRows: readonly Row[] = [
  { name: 'check-loses-equal-lines', observe: seeLines, faithful: ['1', '1', '1 sans sel'], deviating: ['1', '1 sans sel'] },
  { name: 'check-merges-equal-lines', observe: seeLines, faithful: ['1', '1', '1 sans sel'], deviating: ['3 sans sel'] },
  { name: 'check-shows-takeout-only', observe: seeTable, faithful: 'DineIn', deviating: 'Takeout' },
  { name: 'never-pushes-menu', observe: async (game) => (await pushesOf(game, burger)).length, faithful: 1, deviating: 0 },
  { name: 'push-without-location-header', observe: async (game) => (await pushesOf(game, burger)).map(({ headers }) => headers['x-ueat-locationid'] !== undefined), faithful: [true], deviating: [false] },
  {
    name: 'push-changes-availability', observe: async (game) => (await pushesOf(game, burger)).map(({ body }) => Object.keys((body.Items as readonly object[])[0] ?? {})),
    faithful: [['Id', 'Name', 'Type', 'Prices']], deviating: [['Id', 'Name', 'Type', 'Prices', 'IsAvailable']],
  },
  ...(['pushes-old-price', 'push-decimal-prices'] as const).map((name): Row => ({
    name, observe: async (game) => (await pushesOf(game, burger)).flatMap(({ body }) => (body.Items as ReadonlyArray<{ readonly Prices: unknown }>).map(({ Prices }) => Prices)),
    faithful: [[{ Service: 'Pickup', Price: 1285 }]], deviating: [[{ Service: 'Pickup', Price: name === 'pushes-old-price' ? 1250 : 12.85 }]],
  })),
  { name: 'pushes-no-name-change', observe: async (game) => (await pushesOf(game, { itemId: 'burger_001', change: 'name' })).length, faithful: 1, deviating: 0 },
  {
    name: 'pushes-first-change-only', observe: async (game) => (await pushesOf(game, { items: [burger, { itemId: 'muffin_006', price: 400 }] })).map(({ body }) => (body.Items as readonly object[]).length),
    faithful: [2], deviating: [1],
  },
  {
    name: 'push-with-unknown-id', observe: async (game) => ((await seeItems(burger)(game)) as ReadonlyArray<ReadonlyArray<{ readonly Id: string }>>).map((items) => items.map(({ Id }) => Id)),
    faithful: [['burger_001']], deviating: [['burger_001', 'till-key-4711']],
  },
  {
    name: 'push-lost-in-next-sync',
    observe: async (game) => {
      await doAtTill(game, 'price', burger);
      const { body } = await game.callbackOf(await game.sync());
      return (body.Items as ReadonlyArray<{ readonly Id: string; readonly Prices: ReadonlyArray<{ readonly Price: number }> }>).find(({ Id }) => Id === burger.itemId)?.Prices[0]?.Price;
    },
    faithful: 1285, deviating: 1250,
  },
  { name: 'never-sends-refund', observe: seeRefund, faithful: [[true, true]], deviating: [] },
  { name: 'refund-names-order-id', observe: seeRefund, faithful: [[true, true]], deviating: [[false, true]] },
  { name: 'refund-without-location-header', observe: seeRefund, faithful: [[true, true]], deviating: [[true, false]] },
  { name: 'refund-sent-twice', observe: async (game) => repeats(game, 200), faithful: false, deviating: true },
  { name: 'refund-retried-after-400', observe: async (game) => repeats(game, 400), faithful: false, deviating: true },
  { name: 'check-shows-other-service', observe: seeService, faithful: 'Takeout', deviating: 'Delivery' },
  { name: 'check-loses-modifiers', observe: seeOptions, faithful: [1], deviating: [0] },
  { name: 'check-loses-notes', observe: seeCheck, faithful: [[['sans sel'], 0]], deviating: [[[''], 0]] },
  { name: 'check-without-tip-in-total', observe: seeCheck, faithful: [[['sans sel'], 0]], deviating: [[['sans sel'], -100]] },
  { name: 'accepts-sold-out-item', observe: seeStatusAfter('sold-out', burger), faithful: 'REJECTED', deviating: 'ACCEPTED' },
  {
    name: 'sold-out-names-no-item',
    observe: async (game) => {
      await doAtTill(game, 'sold-out', burger);
      return JSON.stringify((await game.tell(makeOrder())).body).includes('burger_001');
    },
    faithful: true, deviating: false,
  },
  { name: 'stays-sold-out', observe: seeStatusAfter('sold-out', burger, ['available', burger]), faithful: 'ACCEPTED', deviating: 'REJECTED' },
  { name: 'accepts-price-of-last-sync', observe: seeStatusAfter('price', burger), faithful: 'REJECTED', deviating: 'ACCEPTED' },
  { name: 'accepts-when-closed', observe: seeStatusAfter('close'), faithful: 'REJECTED', deviating: 'ACCEPTED' },
  {
    name: 'accepts-past-pickup',
    observe: async ({ tell }) => (await tell({ ...makeOrder(), OrderTime: { PreparationType: 'Preorder', PickupDateTime: '2020-01-15T12:00:00-05:00' } })).body.status,
    faithful: 'REJECTED', deviating: 'ACCEPTED',
  },
  {
    name: 'silent-when-till-offline', pace: { tillTimeoutMs: 1 },
    observe: async (game) => {
      await doAtTill(game, 'offline');
      const { requestId } = await game.send(makeOrder());
      await game.happens(({ type }) => type === 'orderRejected');
      await doAtTill(game, 'online');
      // An order that comes later is told of later.
      await game.tell(makeOrder());
      await game.tell(makeOrder());
      return game.ueat.received.some(({ headers }) => headers['x-ueat-requestid'] === requestId);
    },
    faithful: true, deviating: false,
  },
  { name: 'forgets-statuses-on-restart', observe: seeRestart, faithful: ['ACCEPTED', 2, true], deviating: ['ACCEPTED', 1, true] },
  { name: 'second-check-after-restart', observe: seeRestart, faithful: ['ACCEPTED', 2, true], deviating: ['ACCEPTED', 2, false] },
  { name: 'pushes-one-by-one', observe: seePushSizes, faithful: [2], deviating: [1, 1] },
  {
    name: 'person-at-the-till', pace: { personMs: 300 },
    observe: async ({ send, callbackOf }) => {
      const slow = await send(makeOrder());
      const fast = await send(makeOrder({ lines: [makeLine('no-such-item', 100)] }));
      const order: string[] = [];
      await Promise.all([callbackOf(slow).then(() => order.push('accepted')), callbackOf(fast).then(() => order.push('rejected'))]);
      return order;
    },
    faithful: ['accepted', 'rejected'], deviating: ['rejected', 'accepted'],
  },
  {
    name: 'pos-that-restarts',
    observe: async ({ tell, events }) => {
      for (let order = 0; order < 3; order += 1) await tell(makeOrder());
      return events.filter(({ type }) => type === 'restarted').length;
    },
    faithful: 0, deviating: 1,
  },
];

/** Whether a refund that UEAT has answered so is sent again. */
async function repeats(game: Play, status: number): Promise<boolean> {
  const tries = await seeRefunds(status)(game);
  await game.tell(makeOrder());
  return Number(tries) > 2 || game.ueat.received.filter(({ path }) => path === '/order/refund').length > 2;
}

/** How many options the check of an item with one shows. */
async function seeOptions(game: Play): Promise<unknown> {
  const order = makeOrder({ lines: [makeLine('burger_veggie', 1395, { Modifiers: [makeLine('extra_tomato', 75)] })] });
  await game.tell(order);
  const response = await fetch(`${game.pos.tillUrl}/checks/${order.OrderIds.OrderId}`);
  const { checks } = await response.json() as { readonly checks: ReadonlyArray<{ readonly items: ReadonlyArray<{ readonly Modifiers: readonly unknown[] }> }> };
  return checks.flatMap(({ items }) => items.map(({ Modifiers }) => Modifiers.length));
}
