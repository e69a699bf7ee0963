import { elsewhere, home, makeLine, makeOrder } from '../make-order.ts';
import { standardMenu, type Play, type TestItem } from '../play.ts';
import type { PosEvent } from '../../../src/reference-pos/pos-event.ts';
import type { Row } from '../row.ts';

interface SeenGroup {
  readonly Name: string;
  readonly Min: number;
  readonly Max: number;
  readonly Modifiers: readonly SeenItem[];
}

interface SeenItem extends TestItem {
  readonly HasFederalTax?: boolean;
  readonly ModifierGroups?: readonly SeenGroup[];
}

interface SeenCategory {
  readonly Id: string;
  readonly Name: string;
  readonly Items: readonly string[];
}

type Names = ReadonlyArray<string | undefined>;

async function fetchItems({ sync, callbackOf }: Play): Promise<readonly SeenItem[]> {
  return (await callbackOf(await sync())).body.Items as readonly SeenItem[];
}

/** What is seen of the menu's items. */
function seeItems(see: (items: readonly SeenItem[]) => unknown): Row['observe'] {
  return async (game) => see(await fetchItems(game));
}

const seeLast = (see: (item: SeenItem | undefined) => unknown): Row['observe'] => seeItems((items) => see(items.at(-1)));
const seeIds = seeItems((items) => items.map(({ Id }) => Id));
const seePickup = seeLast((item) => item?.Prices.find(({ Service }) => Service === 'Pickup')?.Price);
const ids = standardMenu.Items.map(({ Id }) => Id);
const pick = (items: readonly SeenItem[], id: string): string | undefined => items.find(({ Id }) => Id === id)?.Name;
const seeNames = seeItems((items): Names => [pick(items, 'burger_001'), pick(items, 'creme_brulee_001'), pick(items, 'eggs_001')]);

function countLevels({ ModifierGroups: groups = [] }: SeenItem): number {
  return Math.max(0, ...groups.map(({ Modifiers }) => 1 + Math.max(0, ...Modifiers.map(countLevels))));
}

const desserts = ['creme_brulee_001', 'pie_001'];
const toppings = ['topping_cream', 'topping_ice_cream'];
const seeOptions = ({ Modifiers }: SeenGroup): readonly string[] => Modifiers.map(({ Id }) => Id);
const seeGroup = (see: (group: SeenGroup) => unknown): Row['observe'] => seeLast((item) => item?.ModifierGroups?.map(see)[0]);

function seeCategories(see: (categories: readonly SeenCategory[]) => unknown): Row['observe'] {
  return async ({ sync, callbackOf }) => see((await callbackOf(await sync())).body.Categories as readonly SeenCategory[]);
}

const seeCategory = (see: (category: SeenCategory) => unknown): Row['observe'] => seeCategories((categories) => categories.slice(-1).map(see)[0]);

/** How many answers two syncs get that are pending together, told by a third one, for another location, that is answered after them. */
const countAnswers: Row['observe'] = async ({ sync, callbackOf, happens, events, ueat }) => {
  const [first, second, last] = [await sync(), await sync(), await sync(elsewhere)];
  await callbackOf(last);
  const count = (type: string): number => events.filter((event) => event.type === type).length;
  await happens(() => count('callbackSent') === count('callbackAnswered'));
  return [first, second].map(({ requestId }) => ueat.received.filter(({ body }) => body.requestId === requestId).length);
};

/** The menu and the call that brings it. */
export const menuRows: readonly Row[] = [
  {
    name: 'silent-on-menu-sync',
    observe: async ({ sync, tell, ueat }) => {
      const { status } = await sync();
      await tell(makeOrder());
      await tell(makeOrder());
      return [status, ueat.received.filter(({ path }) => path === '/v2/menu').length];
    },
    faithful: [200, 1],
    deviating: [200, 0],
    pace: { menuBuildMs: 0 },
  },
  {
    name: 'no-request-id-echo',
    observe: async ({ sync, ueat }) => {
      const { requestId } = await sync();
      const menu = await ueat.take(({ path }) => path === '/v2/menu');
      return [menu.body.requestId === requestId, 'requestId' in menu.body, 'x-ueat-requestid' in menu.headers, menu.body.locationId];
    },
    faithful: [true, true, true, home],
    deviating: [false, false, false, home],
  },
  {
    name: 'wrong-request-id-echo',
    observe: async ({ sync, ueat }) => {
      const { requestId } = await sync();
      const menu = await ueat.take(({ path }) => path === '/v2/menu');
      return [menu.body.requestId === requestId, menu.headers['x-ueat-requestid'] === requestId, typeof menu.body.requestId];
    },
    faithful: [true, true, 'string'],
    deviating: [false, false, 'string'],
  },
  {
    name: 'menu-for-wrong-location',
    observe: async ({ sync, callbackOf }) => {
      const { body, headers, claims } = await callbackOf(await sync());
      return [body.locationId === home, headers['x-ueat-locationid'] === home, claims.sub];
    },
    faithful: [true, true, home],
    deviating: [false, false, home],
  },
  { name: 'one-answer-for-two-syncs', observe: countAnswers, faithful: [1, 1], deviating: [1, 0], pace: { menuBuildMs: 50 } },
  {
    name: 'late-menu',
    pace: { statusLateMs: 60_000 },
    // A status comes at once, or before the menu: which is first tells whether the menu is late.
    observe: async ({ sync, send, happens }) => {
      const [menu, order] = [await sync(), await send(makeOrder())];
      const isOf = (requestId: string) => (event: PosEvent) => event.type === 'callbackSent' && event.requestId === requestId;
      await happens(isOf(order.requestId));
      return Promise.race([happens(isOf(menu.requestId)).then(() => 'sent'), happens(isOf((await send(makeOrder())).requestId)).then(() => 'not yet')]);
    },
    faithful: 'sent',
    deviating: 'not yet',
  },
  { name: 'empty-menu', observe: seeItems(({ length }) => length), faithful: 12, deviating: 0 },
  { name: 'duplicate-item-ids', observe: seeIds, faithful: ids, deviating: [...ids, 'pie_001'] },
  { name: 'empty-item-id', observe: seeIds, faithful: ids, deviating: [...ids.slice(0, -1), ''] },
  { name: 'empty-item-name', observe: seeLast((item) => item?.Name), faithful: 'Tarte au sucre / Sugar Pie', deviating: '' },
  { name: 'missing-prices', observe: seeLast((item) => item !== undefined && 'Prices' in item), faithful: true, deviating: false },
  { name: 'decimal-prices', observe: seePickup, faithful: 795, deviating: 7.95 },
  { name: 'negative-price', observe: seePickup, faithful: 795, deviating: -100 },
  {
    name: 'two-request-ids-in-menu',
    observe: async ({ ueat, sync }) => {
      const { requestId } = await sync();
      const { headers } = await ueat.take(({ body }) => body.requestId === requestId);
      return headers['x-ueat-requestid'] === requestId;
    },
    faithful: true,
    deviating: false,
  },
  {
    name: 'impossible-group',
    observe: seeLast((item) => item?.ModifierGroups?.map(({ Min, Max }) => [Min, Max])),
    faithful: [[0, 2]],
    deviating: [[3, 2]],
  },
  {
    name: 'empty-group',
    observe: seeLast((item) => item?.ModifierGroups?.map(({ Min, Modifiers }) => [Min, Modifiers.length])),
    faithful: [[0, 2]],
    deviating: [[0, 2], [1, 0]],
  },
  {
    name: 'mangles-accents',
    observe: seeNames,
    faithful: ['Classic Burger', 'Crème brûlée à l’érable ☕', 'Œufs bénédictine'],
    deviating: ['Classic Burger', 'CrÃ¨me brÃ»lÃ©e Ã\u00a0 lâ\u0080\u0099Ã©rable â\u0098\u0095', 'Å\u0092ufs bÃ©nÃ©dictine'],
  },
  {
    name: 'loses-accents',
    observe: seeNames,
    faithful: ['Classic Burger', 'Crème brûlée à l’érable ☕', 'Œufs bénédictine'],
    deviating: ['Classic Burger', 'Cr?me br?l?e ? l??rable ?', '?ufs b?n?dictine'],
  },
  { name: 'loses-an-item', observe: seeIds, faithful: ids, deviating: ids.slice(0, -1) },
  { name: 'invents-an-item', observe: seeIds, faithful: ids, deviating: [...ids, 'invented_001'] },
  {
    name: 'changes-a-price',
    observe: async (game) => [await seePickup(game), (await game.tell(makeOrder({ lines: [makeLine('pie_001', 895)] }))).body.status],
    faithful: [795, 'REJECTED'],
    deviating: [895, 'ACCEPTED'],
  },
  { name: 'renames-an-item', observe: seeLast((item) => item?.Name), faithful: 'Tarte au sucre / Sugar Pie', deviating: 'Tarte au sucre / Sugar Pie (2)' },
  { name: 'drops-tax-flags', observe: seeItems((items) => items.filter((item) => 'HasFederalTax' in item).length), faithful: 12, deviating: 0 },
  { name: 'flattens-nesting', observe: seeItems((items) => Math.max(...items.map(countLevels))), faithful: 3, deviating: 2 },
  { name: 'category-names-unknown-item', observe: seeCategory(({ Items }) => Items), faithful: desserts, deviating: [...desserts, 'retired_001'] },
  { name: 'duplicate-category-ids', observe: seeCategories((categories) => categories.filter(({ Id }) => Id === 'cat_desserts').length), faithful: 1, deviating: 2 },
  { name: 'nameless-category', observe: seeCategory(({ Name }) => Name), faithful: 'Desserts de la maison', deviating: '' },
  { name: 'too-few-options', observe: seeGroup(({ Min, Max, Modifiers }) => [Min, Max, Modifiers.length]), faithful: [0, 2, 2], deviating: [3, 3, 2] },
  { name: 'closed-group', observe: seeGroup(({ Min, Max }) => [Min, Max]), faithful: [0, 2], deviating: [0, 0] },
  { name: 'circular-group', observe: seeLast((item) => item && countLevels(item)), faithful: 1, deviating: 2 },
  { name: 'circle-of-two-groups', observe: seeLast((item) => item && countLevels(item)), faithful: 1, deviating: 3 },
  { name: 'items-by-id', observe: async (game) => Array.isArray((await game.callbackOf(await game.sync())).body.Items), faithful: true, deviating: false },
  { name: 'tax-flags-as-text', observe: seeLast((item) => item?.HasFederalTax), faithful: true, deviating: 'true' },
  { name: 'limits-in-words', observe: seeGroup(({ Max }) => Max), faithful: 2, deviating: '2 max' },
  { name: 'nameless-group', observe: seeGroup(({ Name }) => Name), faithful: 'Topping / Garniture', deviating: '' },
  { name: 'unpriced-service', observe: seeLast((item) => item?.Prices.map(({ Service }) => Service)), faithful: ['Pickup', 'Delivery', 'DineIn'], deviating: ['Pickup', 'DineIn'] },
  {
    name: 'sends-pickup-prices-only',
    observe: async (game) => {
      const pie = makeOrder({ lines: [makeLine('pie_001', 795)], orderType: 'Delivery' });
      return [await seeLast((item) => [item, ...item?.ModifierGroups?.[0]?.Modifiers ?? []].map((thing) => thing?.Prices.length))(game), (await game.tell(pie)).body.status];
    },
    faithful: [[3, 3, 3], 'REJECTED'],
    deviating: [[1, 1, 1], 'ACCEPTED'],
  },
  {
    name: 'two-prices-per-service',
    observe: seeLast((item) => item?.Prices.filter(({ Service }) => Service === 'Pickup').map(({ Price }) => Price)),
    faithful: [795],
    deviating: [795, 845],
  },
  { name: 'control-characters-in-names', observe: seeLast((item) => item?.Name), faithful: 'Tarte au sucre / Sugar Pie', deviating: 'Tarte\nau sucre / Sugar Pie' },
  { name: 'loses-an-option', observe: seeGroup(seeOptions), faithful: toppings, deviating: toppings.slice(0, -1) },
  { name: 'invents-an-option', observe: seeGroup(seeOptions), faithful: toppings, deviating: [...toppings, 'no_charge'] },
  { name: 'changes-group-limits', observe: seeGroup(({ Min, Max }) => [Min, Max]), faithful: [0, 2], deviating: [0, 3] },
];
