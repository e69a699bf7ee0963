import { decodeJwt } from 'jose';
import { brand, elsewhere, home, makeLine, makeOrder, office, type TestOrder } from '../make-order.ts';
import type { Play } from '../play.ts';
import type { Row } from '../row.ts';
import type { Received } from '../ueat-stub.ts';

const noodles = [makeLine('noodles', 1400)];

async function tellAt(locationId: string, order: TestOrder, { send, callbackOf }: Play): Promise<Received> {
  return callbackOf(await send(order, { claims: { sub: locationId } }));
}

const orderAt = (locationId: string, game: Play, lines?: TestOrder['Items']): Promise<Received> =>
  tellAt(locationId, makeOrder({ locationId, ...(lines && { lines }) }), game);

/** What becomes of an order at home, at another restaurant, at the brand, at the office, and of the brand's dish at home. */
const seeDecisions: Row['observe'] = async (game) => {
  const received = [
    await orderAt(home, game), await orderAt(elsewhere, game), await orderAt(brand, game, noodles), await orderAt(office, game, noodles),
    await orderAt(home, game, noodles),
  ];
  return received.map(({ body }) => body.status);
};

const decisions = ['ACCEPTED', 'ACCEPTED', 'ACCEPTED', 'REJECTED', 'REJECTED'];

const firstItem = ({ body }: Received): unknown => (body.Items as ReadonlyArray<{ readonly Id: string }>)[0]?.Id;

const seeMenus: Row['observe'] = async ({ sync, callbackOf }) => [firstItem(await callbackOf(await sync(home))), firstItem(await callbackOf(await sync(office)))];

/** The menu of each of two syncs that are open together; nothing for one that gets none. A third sync ends the waiting. */
const seeOpenMenus: Row['observe'] = async ({ sync, callbackOf, ueat }) => {
  const [here, there] = [await sync(home), await sync(office)];
  await callbackOf(here);
  await callbackOf(await sync(home));
  const menuOf = (requestId: string): Received | undefined => ueat.received.find(({ body }) => body.requestId === requestId);
  return [here, there].map(({ requestId }) => menuOf(requestId)).map((menu) => (menu === undefined ? null : firstItem(menu)));
};

const seeNumbers = async (game: Play): Promise<readonly unknown[]> =>
  [await orderAt(home, game), await orderAt(brand, game, noodles), await orderAt(elsewhere, game)].map(({ body }) => body.checknumber);

const seeSubjects: Row['observe'] = async (game) =>
  [await orderAt(home, game), await orderAt(elsewhere, game)].map(({ headers }) => decodeJwt((headers.authorization ?? '').replace('Bearer ', '')).sub);

/** What goes wrong between locations. */
export const locationRows: readonly Row[] = [
  { name: 'forgets-second-locations-sync', observe: seeOpenMenus, faithful: ['burger_001', 'noodles'], deviating: ['burger_001', null] },
  { name: 'crosses-sync-answers', observe: seeOpenMenus, faithful: ['burger_001', 'noodles'], deviating: ['burger_001', 'burger_001'] },
  { name: 'serves-one-menu-for-all', observe: seeMenus, faithful: ['burger_001', 'noodles'], deviating: ['burger_001', 'burger_001'] },
  { name: 'accepts-other-locations-item', observe: seeDecisions, faithful: decisions, deviating: decisions.with(4, 'ACCEPTED') },
  { name: 'accepts-order-at-menu-owner', observe: seeDecisions, faithful: decisions, deviating: decisions.with(3, 'ACCEPTED') },
  { name: 'refuses-second-location', observe: seeDecisions, faithful: decisions, deviating: decisions.with(1, 'REJECTED') },
  { name: 'refuses-second-brand', observe: seeDecisions, faithful: decisions, deviating: decisions.with(2, 'REJECTED') },
  {
    name: 'shares-orders-between-brands',
    observe: async (game) => new Set(await seeNumbers(game)).size,
    faithful: 3,
    deviating: 2,
  },
  { name: 'crosses-locations-in-status', observe: seeSubjects, faithful: [home, elsewhere], deviating: [home, home] },
  { name: 'check-numbers-per-location', observe: async (game) => (await seeNumbers(game)).filter((number) => /^[12]$/.test(String(number))), faithful: [], deviating: ['1', '2', '1'] },
  {
    name: 'location-in-header-only',
    observe: async ({ sync, callbackOf }) => {
      const { body, headers } = await callbackOf(await sync());
      return [body.locationId ?? null, headers['x-ueat-locationid']];
    },
    faithful: [home, home],
    deviating: [null, home],
  },
];
