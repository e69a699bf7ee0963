import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { certify } from '../../src/app/certify.ts';
import { loadRules } from '../../src/app/load-rules.ts';
import { startSandbox } from '../../src/app/start-sandbox.ts';
import { onTestFinished } from 'vitest';
import type { RunEvent } from '../../src/model/event.ts';
import { temporaryFolder } from '../cli/temporary-folder.ts';
import { freePort } from '../free-port.ts';
import { setUpRelay, token } from './relay-fixture.ts';

const env = { PPIP_SECRET: 'a-secret-of-forty-eight-characters-for-tests-111', PPIP_RELAY_TOKEN: token };

it('two runs at the same time share one POS that knows one URL, at one location, and each gets its own callbacks and no other', async () => {
  const catalogue = await loadRules(undefined);
  const folder = temporaryFolder();
  const relay = await setUpRelay();
  const posPort = await freePort();
  const file = join(folder, 'ppip.yaml');
  writeFileSync(file, `partner: { name: Sandbox, posName: sandbox-pos, version: "1" }
locations: [ { id: 019a9794-ea27-71a8-bc7a-ecffd058546c, name: Location } ]
pos: { menuSyncUrl: "http://127.0.0.1:${posPort}/menu-sync", ordersUrl: "http://127.0.0.1:${posPort}/orders", limits: { open: 50, rate: 1000/s } }
platform: { listen: "127.0.0.1:0", relay: { url: "${relay.url.replace('http', 'ws')}", token: "\${env:PPIP_RELAY_TOKEN}" } }
auth: { secret: "\${env:PPIP_SECRET}" }
timeouts: { quiet: 500ms }
menu: { source: standard }
`);
  // The sandbox knows the relay alone.
  const pos = await startSandbox({ configFile: file, host: '127.0.0.1', port: posPort, behaviours: [], platformUrls: [], env });
  onTestFinished(() => pos.close());
  expect(pos.locations.map(({ platformUrl }) => platformUrl)).toEqual([relay.url]);
  const run = async (name: string) => {
    const events: RunEvent[] = [];
    const { report } = await certify({
      subject: { kind: 'config', file }, catalogue, only: ['orders/takeout-asap', 'status/resend-after-rejection', 'status/faults-of-ueat'], outDir: join(folder, name), env,
      onEvent: (event) => { events.push(event); },
    });
    const inbound = events.flatMap((event) => (event.type === 'exchangeStarted' && event.direction === 'in' ? [event] : []));
    return { report, kinds: new Set(inbound.map(({ correlation }) => correlation?.kind)), count: inbound.length, log: JSON.stringify(events) };
  };
  const both = await Promise.all([run('one'), run('two')]);
  for (const { report, kinds, count, log } of both) {
    expect({ counts: { failed: report.counts.byOutcome.failed, blocked: report.counts.byOutcome.blocked }, kinds: [...kinds], publicUrl: report.partner.publicUrl })
      .toEqual({ counts: { failed: 0, blocked: 0 }, kinds: ['matched'], publicUrl: relay.url });
    expect(count).toBeGreaterThanOrEqual(4);
    expect(log).not.toContain(token);
  }
  expect(relay.events.some(({ event }) => event === 'kept' || event === 'dropped')).toBe(false);
});
