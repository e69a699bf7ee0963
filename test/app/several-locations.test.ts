import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { certify, type CertifyResult } from '../../src/app/certify.ts';
import { loadRules } from '../../src/app/load-rules.ts';
import { referenceLocations } from '../../src/app/reference-locations.ts';
import { reportRun } from '../../src/app/report-run.ts';
import { startSandbox } from '../../src/app/start-sandbox.ts';
import { isJsonObject, type Json } from '../../src/model/json.ts';
import type { Exchange } from '../../src/model/exchange.ts';
import { freePort } from '../free-port.ts';
import { makeFolder } from '../run/play-stories.ts';
import { env, locationIds } from './sandbox-fixture.ts';

const catalogue = await loadRules(undefined);

/** What UEAT sent in a scenario: for which location, with which item, and with a token of which location. */
function sentIn({ record }: CertifyResult, scenario: string): ReadonlyArray<readonly [location: unknown, item: unknown, subject: unknown]> {
  const sent = [...record.exchanges.values()].filter(({ direction, step }) => direction === 'out' && step?.startsWith(`${scenario}/`) === true);
  return sent.map((exchange) => [at(exchange, 'Location', 'Id') ?? at(exchange, 'locationId'), at(exchange, 'Items', 0, 'Id'), exchange.token.claims?.sub]);
}

function at({ request }: Exchange, ...path: ReadonlyArray<string | number>): Json | undefined {
  const body = JSON.parse(request.body.content) as Json;
  return path.reduce<Json | undefined>((value, key) => {
    if (Array.isArray(value)) return (value as readonly Json[])[Number(key)];
    return isJsonObject(value) ? value[key] : undefined;
  }, body);
}

const standings = ({ report }: CertifyResult): Readonly<Record<string, string>> =>
  Object.fromEntries(report.requirements.filter(({ id }) => id.startsWith('LOC-')).map(({ id, standing }) => [id, standing]));

const conformant = (...ids: readonly string[]): Readonly<Record<string, string>> => Object.fromEntries(ids.map((id) => [id, 'conformant']));

it('one menu owner that serves two restaurants: orders at both are made from its menu, and what needs more does not apply', async () => {
  const folder = makeFolder();
  const [posPort, port] = [await freePort(), await freePort()];
  const file = join(folder, 'ppip.yaml');
  const [owner, shop] = locationIds;
  writeFileSync(file, `partner: { name: Sandbox, posName: sandbox-pos, version: "1" }
locations: [ { id: ${owner}, name: North }, { id: ${shop}, name: South, roles: [order-fulfillment] } ]
pos: { menuSyncUrl: "http://127.0.0.1:${posPort}/menu-sync", ordersUrl: "http://127.0.0.1:${posPort}/orders", limits: { open: 50, rate: 1000/s } }
platform: { listen: "127.0.0.1:${port}" }
auth: { secret: "\${env:PPIP_SECRET}" }
timeouts: { quiet: 100ms }
menu: { source: standard }
`);
  const pos = await startSandbox({ configFile: file, host: '127.0.0.1', port: posPort, behaviours: [], env, platformUrls: [] });
  onTestFinished(() => pos.close());
  const result = await certify({ subject: { kind: 'config', file }, catalogue, outDir: join(folder, 'runs'), env, only: ['locations'] });

  expect(standings(result)).toMatchObject({ ...conformant('LOC-004'), 'LOC-001': 'notApplicable', 'LOC-005': 'notApplicable', 'LOC-006': 'notApplicable', 'LOC-007': 'notApplicable' });
  expect(sentIn(result, 'locations/orders-at-two')).toEqual([[owner, 'burger_001', owner], [shop, 'burger_001', shop]]);
  const reasons = Object.fromEntries(result.report.scenarios.map(({ id, reason }) => [id, reason]));
  expect(reasons['locations/two-menu-syncs']).toMatchObject({ code: 'location.noOther', args: { role: 'menu-owner' } });
  expect(reasons['locations/ghost-kitchen']).toMatchObject({ code: 'capability.off', args: { capability: 'ghostKitchen' } });
  expect(result.record.header?.partner.locations.map(({ menu }) => menu)).toEqual([owner, owner]);
});

it('two brands with menus of their own: each order has items and token of its location, and the run on disk says the same', async () => {
  const outDir = join(makeFolder(), 'runs');
  const result = await certify({ subject: { kind: 'reference', behaviours: [] }, catalogue, outDir, env: {}, only: ['locations'] });
  const [home, , office, brand] = referenceLocations.map(({ id }) => id);

  expect(standings(result)).toEqual(conformant(...Array.from({ length: 8 }, (_, index) => `LOC-00${index + 1}`)));
  expect(sentIn(result, 'locations/two-menu-syncs')).toEqual([[home, undefined, home], [office, undefined, office]]);
  expect(sentIn(result, 'locations/ghost-kitchen')).toEqual([[home, 'burger_001', home], [brand, 'brand2_burger_001', brand]]);
  expect(sentIn(result, 'locations/rejects-other-menus-item')).toEqual([[home, 'brand2_burger_001', home]]);
  expect(sentIn(result, 'locations/order-at-menu-owner')).toEqual([[office, 'brand2_burger_001', office]]);
  const orderIds = [...result.record.attempts.values()].flatMap(({ orderId }) => orderId ?? []);
  expect(new Set(orderIds).size).toBe(orderIds.length);

  const places = Object.fromEntries(result.report.scenarios.map(({ id, locationIds: ids }) => [id, ids]));
  expect([places['menu/sync'], places[`menu/sync@${office ?? ''}`], places['locations/ghost-kitchen']]).toEqual([[home], [office], [home, brand]]);
  expect((await reportRun(result.folder.path)).report).toEqual(result.report);
});
