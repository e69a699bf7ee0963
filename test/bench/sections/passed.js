import { execFile, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { findFreePort } from '../run/find-free-port.js';

const bin = fileURLToPath(new URL('../../../bin/ppip.js', import.meta.url));
const deeds = {
  pushMenu: 'push', restoreMenu: 'restore', refund: 'refund', markSoldOut: 'sold-out', markAvailable: 'available', changePrice: 'price',
  closeStore: 'close', openStore: 'open', takeTillOffline: 'offline', bringTillOnline: 'online', restartPos: 'restart',
};

/** A partner for whom the whole catalogue applies, with hooks for all that is asked of the till. */
function describePartner(posPort, port) {
  const till = `http://127.0.0.1:${posPort}/till`;
  const id = (last) => `019a9794-ea27-71a8-bc7a-ecffd0585${last}`;
  const hooks = Object.entries(deeds).map(([hook, deed]) => `  ${hook}: { http: "POST ${till}/${deed}" }`);
  return `partner: { name: Slow sandbox, posName: slow-sandbox, version: "1" }
capabilities: { locations.ownMenus: true, menu.push: true, refund: true }
locations:
  - { id: ${id('46c')}, name: Location 1, kitchen: Kitchen 1 }
  - { id: ${id('46e')}, name: Location 2, roles: [order-fulfillment], menu: ${id('46c')} }
  - { id: ${id('470')}, name: Brand 2 office, roles: [menu-owner], menuSource: own }
  - { id: ${id('471')}, name: Brand 2, roles: [order-fulfillment], menu: ${id('470')}, kitchen: Kitchen 1 }
pos: { menuSyncUrl: "http://127.0.0.1:${posPort}/menu-sync", ordersUrl: "http://127.0.0.1:${posPort}/orders", limits: { open: 50, rate: 1000/s } }
platform: { listen: "127.0.0.1:${port}" }
auth: { secret: "\${env:PPIP_SECRET}" }
menu: { source: standard }
hooks:
${hooks.join('\n')}
  readCheck: { http: "GET ${till}/checks/{orderId}" }
`;
}

function run(args, options) {
  return new Promise((resolve) => {
    execFile(process.execPath, [bin, ...args], { ...options, maxBuffer: 2 ** 26 }, (error, stdout) => { resolve({ exitCode: error === null ? 0 : error.code, stdout }); });
  });
}

/**
 * The whole catalogue against a sandbox that takes `statusAfterMs` to each status and sends menus at once, a process of its own: how long until it has
 * passed, to the critical path that `ppip plan` finds. The time counts the start of the command and the report.
 */
export async function measurePassed({ folder, statusAfterMs = 2_000, lanes, tell = () => undefined }) {
  const cwd = join(folder, `passed-${randomBytes(3).toString('hex')}`);
  mkdirSync(cwd);
  const posPort = await findFreePort();
  writeFileSync(join(cwd, 'ppip.yaml'), describePartner(posPort, await findFreePort()));
  const options = { cwd, env: { ...process.env, PPIP_SECRET: randomBytes(24).toString('hex') } };
  const sandbox = spawn(process.execPath, [bin, 'sandbox', '--status-after', `${statusAfterMs}ms`], { ...options, stdio: ['ignore', 'pipe', 'ignore'] });
  try {
    await once(sandbox.stdout, 'data');
    sandbox.stdout.resume();
    const plan = await run(['plan', '--json', '--status-after', `${statusAfterMs}ms`, '--menu-after', '0s'], options);
    const { criticalPath } = JSON.parse(plan.stdout);
    const startedAt = performance.now();
    const { exitCode } = await run(['certify', ...(lanes === undefined ? [] : ['--lanes', String(lanes)])], options);
    const ms = performance.now() - startedAt;
    if (exitCode !== 0) throw new Error(`ppip certify ended with ${exitCode} and not 0:\n${readFileSync(join(cwd, 'ppip-runs/latest/report.json'), 'utf8').slice(0, 2_000)}`);
    const ratio = ms / criticalPath.ms;
    const text = `Passed in ${(ms / 1000).toFixed(1)} s with ${statusAfterMs / 1000} s to each status, ${ratio.toFixed(2)} times the critical path of ${(criticalPath.ms / 1000).toFixed(1)} s (${criticalPath.waits} waits)`;
    tell(text);
    return { criticalPathMs: criticalPath.ms, waits: criticalPath.waits, ms, ratio, text };
  } finally {
    sandbox.kill();
  }
}
