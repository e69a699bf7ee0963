import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { certify } from '../../src/app/certify.ts';
import { loadRules } from '../../src/app/load-rules.ts';
import { startSandbox } from '../../src/app/start-sandbox.ts';
import { temporaryFolder } from '../cli/temporary-folder.ts';
import { freePort } from '../free-port.ts';
import { setUpRelay, token } from './relay-fixture.ts';

const env = { PPIP_SECRET: 'a-secret-of-forty-eight-characters-for-tests-111', PPIP_RELAY_TOKEN: token };

it('a relay that is gone for a while in the middle of a run, calls and all, is never the fault of the POS', async () => {
  const catalogue = await loadRules(undefined);
  const folder = temporaryFolder();
  const [relayPort, posPort] = [await freePort(), await freePort()];
  const first = await setUpRelay({ port: relayPort });
  const file = join(folder, 'ppip.yaml');
  writeFileSync(file, `partner: { name: Sandbox, posName: sandbox-pos, version: "1" }
locations: [ { id: 019a9794-ea27-71a8-bc7a-ecffd058546c, name: Location } ]
pos: { menuSyncUrl: "http://127.0.0.1:${posPort}/menu-sync", ordersUrl: "http://127.0.0.1:${posPort}/orders", limits: { open: 50, rate: 1000/s } }
platform: { listen: "127.0.0.1:0", publicUrl: "http://127.0.0.1:${relayPort}/ueat", relay: { url: "ws://127.0.0.1:${relayPort}", token: "\${env:PPIP_RELAY_TOKEN}" } }
auth: { secret: "\${env:PPIP_SECRET}" }
timeouts: { quiet: 500ms, status: 3s, menu: 3s }
assumptions: { deadline.status: 3s, deadline.menu: 3s }
menu: { source: standard }
`);
  // Its silence may be that of the relay: who can tell?
  const pos = await startSandbox({ configFile: file, host: '127.0.0.1', port: posPort, behaviours: ['silent-on-accept'], platformUrls: [], env });
  onTestFinished(() => pos.close());
  let change: Promise<unknown> | undefined;
  const { report, lost } = await certify({
    subject: { kind: 'config', file }, catalogue, only: ['orders/takeout-asap'], outDir: join(folder, 'runs'), env, lanes: 1,
    onEvent: (event) => {
      if (event.type !== 'waitStarted' || !event.key.startsWith('order:') || change !== undefined) return;
      change = first.relay.close().then(() => setUpRelay({ port: relayPort }));
    },
  });
  await change;
  const codes = report.requirements.flatMap(({ findings }) => findings).filter(({ outcome }) => outcome === 'blocked').map(({ code }) => code);
  expect({ lost, failed: report.counts.byOutcome.failed, isTold: codes.includes('callbacks.cutOff') }).toEqual({ lost: undefined, failed: 0, isTold: true });
}, 60_000);
