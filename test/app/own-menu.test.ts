import { writeFileSync } from 'node:fs';
import { expect, it, onTestFinished } from 'vitest';
import { certify } from '../../src/app/certify.ts';
import { startSandbox } from '../../src/app/start-sandbox.ts';
import { catalogueOf, shipped } from '../checks/rules.ts';
import { freePort } from '../free-port.ts';
import { makeFolder } from '../run/play-stories.ts';
import { env, locationIds } from './sandbox-fixture.ts';

/** What only compares a menu with the standard one. */
const aboutStandardMenu = ['MEN-015', 'MEN-016', 'MEN-017', 'MEN-018', 'MEN-019', 'MEN-020', 'MEN-032', 'MEN-033', 'MEN-034'];

/** The shipped rules with few scenarios, so that a whole run of them is no partial one. */
const catalogue = catalogueOf(shipped.scenarios.filter(({ id }) => ['menu/sync', 'orders/takeout-asap', 'status/resend-after-rejection'].includes(id)), { standingChecks: shipped.standingChecks });

it.each([['own', 'notApplicable', false], ['standard', 'conformant', true]] as const)('with menu.source %s, what compares a menu with the standard one is %s, and the run passes', async (source, standing, required) => {
  const folder = makeFolder();
  const [posPort, port] = [await freePort(), await freePort()];
  const file = `${folder}/ppip.yaml`;
  writeFileSync(file, `partner: { name: Acme POS, posName: acme-pos, version: "1" }
locations: [ { id: ${locationIds[0]}, name: Location 1 } ]
pos: { menuSyncUrl: "http://127.0.0.1:${posPort}/menu-sync", ordersUrl: "http://127.0.0.1:${posPort}/orders" }
platform: { listen: "127.0.0.1:${port}" }
auth: { secret: "\${env:PPIP_SECRET}" }
timeouts: { quiet: 100ms }
menu: { source: ${source} }
`);
  const pos = await startSandbox({ configFile: file, host: '127.0.0.1', port: posPort, behaviours: [], env, platformUrls: [] });
  onTestFinished(() => pos.close());
  const { report } = await certify({ subject: { kind: 'config', file }, catalogue, outDir: `${folder}/runs`, env });

  const compared = report.requirements.filter(({ id }) => aboutStandardMenu.includes(id));
  expect(compared.map(({ id, standing: own }) => [id, own])).toEqual(aboutStandardMenu.map((id) => [id, standing]));
  expect(compared.some((requirement) => requirement.required)).toBe(required);
  expect([report.verdict, report.reasons]).toEqual(['passed', []]);
  // The rules that hold for any menu are not let go of.
  expect(report.requirements.find(({ id }) => id === 'MEN-001')).toMatchObject({ standing: 'conformant', required: true });
});
