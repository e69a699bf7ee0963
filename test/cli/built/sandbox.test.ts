import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../../src/model/report.ts';
import { freePort } from '../free-port.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { testSecret, writeConfig } from '../write-config.ts';
import { runCommand, startCommand, type EndedCommand } from './start-command.ts';

const env = { PPIP_SECRET: testSecret };

async function certifySandbox(flaws: readonly string[], ...more: readonly string[]): Promise<EndedCommand> {
  const cwd = temporaryFolder();
  const [posPort, listenPort] = [await freePort(), await freePort()];
  writeConfig(cwd, { posPort, listenPort });
  const sandbox = startCommand(['sandbox', '--config', 'ppip.yaml', '--port', String(posPort), ...flaws.flatMap((flaw) => ['--flaw', flaw])], { cwd, env });
  await sandbox.line(/^The sandbox is ready/);
  const ended = await runCommand(['certify', '--json', '--out', join(cwd, 'runs'), ...more], { cwd, env });
  sandbox.child.kill('SIGINT');
  expect((await sandbox.ended).exitCode).toBe(0);
  return ended;
}

describe('a sandbox in another process', () => {
  it('passes with 0 by its ppip.yaml, the secret coming from PPIP_SECRET', async () => {
    const { exitCode, stdout, stderr } = await certifySandbox([], '--operator', 'ueat');
    const report = JSON.parse(stdout) as Report;
    expect({ exitCode, verdict: report.verdict, certifies: report.certifies, partner: report.partner.name }).toEqual({ exitCode: 0, verdict: 'passed', certifies: true, partner: 'Acme POS' });
    expect(stdout + stderr).not.toContain(testSecret);
  });

  it('with a flaw is failed with 1', async () => {
    const { exitCode, stdout } = await certifySandbox(['no-check-number']);
    expect({ exitCode, verdict: (JSON.parse(stdout) as Report).verdict }).toEqual({ exitCode: 1, verdict: 'failed' });
  });

  it('with oddities, which are odd but right, passes with 0, and certifies nothing when the partner ran it', async () => {
    const { exitCode, stdout } = await certifySandbox(['post-status', 'acks-204,chunked-callbacks']);
    expect({ exitCode, certifies: (JSON.parse(stdout) as Report).certifies }).toEqual({ exitCode: 0, certifies: false });
  });

  it('says where it listens, and exits 3 where it cannot', async () => {
    const cwd = temporaryFolder();
    const sandbox = startCommand(['sandbox', '--port', '0'], { cwd, env });
    const port = (await sandbox.line(/menuSyncUrl: http:\/\/127\.0\.0\.1:(\d+)\/menu-sync$/))[1] ?? '';
    const second = await runCommand(['sandbox', '--port', port], { cwd, env });
    expect(second).toMatchObject({ exitCode: 3, stdout: '' });
    expect(second.stderr).toContain('[sandbox.cannotListen]');
  });
});

describe('the built command line', () => {
  it('does not depend on the locale or time zone of the machine', async () => {
    const cwd = temporaryFolder();
    const plans = await Promise.all([{ LANG: 'C', TZ: 'UTC' }, { LANG: 'fr_CA.UTF-8', LC_ALL: 'fr_CA.UTF-8', TZ: 'Asia/Kolkata' }]
      .map((place) => runCommand(['plan', '--pos', 'reference'], { cwd, env: place })));
    expect(plans[0]).toMatchObject({ exitCode: 0, stderr: '' });
    expect(plans[1]).toEqual(plans[0]);
  });

  it('prints no escape codes through a pipe', async () => {
    const { exitCode, stdout, stderr } = await runCommand(['certify', '--pos', 'reference', '--only', 'orders/tip'], { cwd: temporaryFolder() });
    expect(exitCode).toBe(3);
    expect(stdout + stderr).not.toContain(String.fromCharCode(27));
  });

  it.each([
    [0, ['list']], [2, ['certfy']], [2, ['certify']],
    [3, ['certify', '--pos', 'reference', '--only', 'orders/tip']], [1, ['certify', '--pos', 'reference:no-check-number', '--only', 'orders/tip']],
  ] as const)('exits with %d: ppip %j', async (exitCode, argv) => {
    expect((await runCommand(argv, { cwd: temporaryFolder() })).exitCode).toBe(exitCode);
  });
});
