import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../../src/model/report.ts';
import { freePort } from '../../free-port.ts';
import { temporaryFolder, type AtEnd } from '../temporary-folder.ts';
import { testSecret, writeConfig } from '../write-config.ts';
import { runCommand, startCommand, type EndedCommand } from './start-command.ts';

const env = { PPIP_SECRET: testSecret };

async function certifySandbox(atEnd: AtEnd, options: readonly string[], ...more: readonly string[]): Promise<EndedCommand> {
  const cwd = temporaryFolder(atEnd);
  const [posPort, listenPort] = [await freePort(), await freePort()];
  writeConfig(cwd, { posPort, listenPort });
  const sandbox = startCommand(['sandbox', '--config', 'ppip.yaml', '--port', String(posPort), ...options], { cwd, env, atEnd });
  await sandbox.line(/^The sandbox is ready/);
  const ended = await runCommand(['certify', '--json', '--out', join(cwd, 'runs'), ...more], { cwd, env, atEnd });
  sandbox.child.kill('SIGINT');
  expect((await sandbox.ended).exitCode).toBe(0);
  return ended;
}

describe.concurrent('a sandbox in another process', () => {
  it('passes with 0 by its ppip.yaml, the secret coming from PPIP_SECRET', async ({ onTestFinished: atEnd }) => {
    const { exitCode, stdout, stderr } = await certifySandbox(atEnd, [], '--operator', 'ueat');
    const report = JSON.parse(stdout) as Report;
    expect({ exitCode, verdict: report.verdict, certifies: report.certifies, partner: report.partner.name }).toEqual({ exitCode: 0, verdict: 'passed', certifies: true, partner: 'Acme POS' });
    expect(stdout + stderr).not.toContain(testSecret);
  });

  it('with a flaw is failed with 1', async ({ onTestFinished: atEnd }) => {
    const { exitCode, stdout } = await certifySandbox(atEnd, ['--flaw', 'no-check-number'], '--only', 'orders/tip');
    expect({ exitCode, verdict: (JSON.parse(stdout) as Report).verdict }).toEqual({ exitCode: 1, verdict: 'failed' });
  });

  it('that takes longer to each status than the deadline is failed with 1', async ({ onTestFinished: atEnd }) => {
    const { exitCode, stdout } = await certifySandbox(atEnd, ['--status-after', '1m'], '--only', 'orders/takeout-asap');
    const late = (JSON.parse(stdout) as Report).requirements.find(({ id }) => id === 'STA-001');
    expect({ exitCode, standing: late?.standing }).toEqual({ exitCode: 1, standing: 'nonconformant' });
  });

  it('with oddities, which are odd but right, passes with 0, and certifies nothing when the partner ran it', async ({ onTestFinished: atEnd }) => {
    const { exitCode, stdout } = await certifySandbox(atEnd, ['--flaw', 'post-status', '--flaw', 'acks-204,chunked-callbacks']);
    expect({ exitCode, certifies: (JSON.parse(stdout) as Report).certifies }).toEqual({ exitCode: 0, certifies: false });
  });

  it('says where it listens, and exits 3 where it cannot', async ({ onTestFinished: atEnd }) => {
    const cwd = temporaryFolder(atEnd);
    const sandbox = startCommand(['sandbox', '--port', '0'], { cwd, env, atEnd });
    const port = (await sandbox.line(/menuSyncUrl: http:\/\/127\.0\.0\.1:(\d+)\/menu-sync$/))[1] ?? '';
    const second = await runCommand(['sandbox', '--port', port], { cwd, env, atEnd });
    expect(second).toMatchObject({ exitCode: 3, stdout: '' });
    expect(second.stderr).toContain('[sandbox.cannotListen]');
  });
});

describe.concurrent('a sandbox in an empty folder', () => {
  it('is the POS of the ppip.yaml that init wrote: doctor finds nothing wrong with it, and an order is taken', async ({ onTestFinished: atEnd }) => {
    const place = { cwd: temporaryFolder(atEnd), env, atEnd };
    const [posPort, listenPort] = [await freePort(), await freePort()];
    const pos = `http://127.0.0.1:${posPort}`;
    const init = await runCommand(['init', '--yes', '--name', 'Café du "Port"', '--listen', `127.0.0.1:${listenPort}`, '--menu-sync-url', `${pos}/menu-sync`, '--orders-url', `${pos}/orders`], place);
    expect(init).toMatchObject({ exitCode: 0, stderr: '' });
    appendFileSync(join(place.cwd, 'ppip.yaml'), 'timeouts: { quiet: 0.5s }\n');
    const sandbox = startCommand(['sandbox'], place);
    await sandbox.line(/^It goes by ppip\.yaml: Café du "Port" \(cafe-du-port\)\.$/);
    await sandbox.line(new RegExp(`calls back to http://127\\.0\\.0\\.1:${listenPort}$`));
    expect(await runCommand(['doctor'], place)).toMatchObject({ exitCode: 0 });
    const { stdout } = await runCommand(['certify', '--json', '--only', 'orders/takeout-asap'], place);
    const report = JSON.parse(stdout) as Report;
    expect({ verdict: report.verdict, failed: report.counts.byOutcome.failed }).toEqual({ verdict: 'incomplete', failed: 0 });
  });

  it('goes by the example, and says so', async ({ onTestFinished: atEnd }) => {
    const sandbox = startCommand(['sandbox', '--port', '0'], { cwd: temporaryFolder(atEnd), env, atEnd });
    await sandbox.line(/^There is no ppip\.yaml here: it goes by the example, Acme POS \(acme-pos\)\.$/);
  });
});

describe.concurrent('the built command line', () => {
  it('does not depend on the locale or time zone of the machine', async ({ onTestFinished: atEnd }) => {
    const cwd = temporaryFolder(atEnd);
    const plans = await Promise.all([{ LANG: 'C', TZ: 'UTC' }, { LANG: 'fr_CA.UTF-8', LC_ALL: 'fr_CA.UTF-8', TZ: 'Asia/Kolkata' }]
      .map((place) => runCommand(['plan', '--pos', 'reference'], { cwd, env: place, atEnd })));
    expect(plans[0]).toMatchObject({ exitCode: 0, stderr: '' });
    expect(plans[1]).toEqual(plans[0]);
  });

  it('exits with 3 after a selection, and prints no escape codes through a pipe', async ({ onTestFinished: atEnd }) => {
    const { exitCode, stdout, stderr } = await runCommand(['certify', '--pos', 'reference', '--only', 'orders/tip'], { cwd: temporaryFolder(atEnd), atEnd });
    expect(exitCode).toBe(3);
    expect(stdout + stderr).not.toContain(String.fromCharCode(27));
  });

  it.for([
    [2, ['certfy']], [2, ['certify']], [1, ['certify', '--pos', 'reference:no-check-number', '--only', 'orders/tip']],
  ] as const)('exits with %d: ppip %j', async ([exitCode, argv], { onTestFinished: atEnd }) => {
    expect((await runCommand(argv, { cwd: temporaryFolder(atEnd), atEnd })).exitCode).toBe(exitCode);
  });
});
