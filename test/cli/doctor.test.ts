import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startSandbox } from '../../src/app/start-sandbox.ts';
import type { KeptResult } from '../../src/model/kept-result.ts';
import { freePort, takenPort } from '../free-port.ts';
import { runMain, type Ended } from './run-main.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { writeConfig } from './write-config.ts';

const hexSecret = '00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff';
const env = { PPIP_SECRET: hexSecret };

/** A ppip.yaml, and how the sandbox differs from what it says. */
interface Lab {
  readonly behaviours?: readonly string[];
  readonly sandboxEncoding?: 'hex' | 'base64';
  readonly sandboxSecret?: string;
  readonly change?: (config: string) => string;
  readonly isDown?: boolean;
}

/** Starts a sandbox unless it is down, and gives the folder and file of a ppip.yaml for it. */
async function openLab({ behaviours = [], sandboxEncoding, sandboxSecret = hexSecret, change = (text) => text, isDown = false }: Lab = {}): Promise<{ readonly folder: string; readonly file: string }> {
  const folder = temporaryFolder();
  const posPort = await freePort();
  const file = writeConfig(folder, { posPort, listenPort: await freePort() });
  const text = readFileSync(file, 'utf8').replace('menu: 3s', 'menu: 1s');
  if (!isDown) {
    const own = join(folder, 'sandbox.yaml');
    writeFileSync(own, sandboxEncoding === undefined ? text : text.replace('${env:PPIP_SECRET}"', `\${env:PPIP_SECRET}", secretEncoding: ${sandboxEncoding}`));
    const pos = await startSandbox({ configFile: own, host: '127.0.0.1', port: posPort, behaviours, platformUrls: [], env: { PPIP_SECRET: sandboxSecret } });
    onTestFinished(() => pos.close());
  }
  writeFileSync(file, change(text));
  return { folder, file };
}

interface Finding { readonly check: string; readonly state: string; readonly code: string; readonly side?: string; readonly args: Readonly<Record<string, unknown>> }

async function diagnose(lab: Lab, more: readonly string[] = []): Promise<Ended & { readonly file: string }> {
  const { folder, file } = await openLab(lab);
  return { ...(await runMain(['doctor', '--config', file, '--out', join(folder, 'runs'), ...more], { env })), file };
}

async function ailments(lab: Lab): Promise<{ readonly exitCode: number; readonly found: readonly string[]; readonly findings: readonly Finding[] }> {
  const { exitCode, stdout } = await diagnose(lab, ['--json']);
  const { findings } = JSON.parse(stdout) as { readonly findings: readonly Finding[] };
  return { exitCode, findings, found: findings.filter(({ state }) => state === 'problem' || state === 'warning').map(({ code, side }) => `${code} ${side ?? ''}`) };
}

describe('ppip doctor', () => {
  it('exits 0 when all is right, and says what to enter in the POS', async () => {
    const { exitCode, stdout, stderr, file } = await diagnose({});
    expect({ exitCode, problems: /[✗–!] /.test(stdout) }).toEqual({ exitCode: 0, problems: false });
    const publicUrl = /publicUrl: "([^"]+)"/.exec(readFileSync(file, 'utf8'))?.[1] ?? '';
    expect(stdout).toContain(`${publicUrl}/v2/menu\n`);
    expect(stdout).toContain(`${publicUrl}/v2/order/status\n`);
    expect(stdout).toContain('Next: ppip certify');
    expect(stderr).toContain('Waiting for the menu');
  });

  it('works against the embedded POS, in French', async () => {
    const { exitCode, stdout } = await runMain(['doctor', '--pos', 'reference', '--lang', 'fr', '--out', join(temporaryFolder(), 'runs')]);
    expect(exitCode).toBe(0);
    expect(stdout).toContain('Rien ne s’oppose à un essai');
  });

  it('names the encoding of the secret that the POS takes, and exits 2', async () => {
    const { exitCode, found, findings } = await ailments({ sandboxEncoding: 'hex' });
    expect({ exitCode, found }).toEqual({ exitCode: 2, found: ['doctor.otherEncoding config'] });
    expect(findings.find(({ check }) => check === 'call')?.args).toEqual({ status: 401, declared: 'utf8', fits: 'hex' });
    expect(findings.filter(({ args }) => args.because === 'call').map(({ check }) => check)).toEqual(['refusal', 'roundTrip']);
  });

  it('says that no encoding fits when the secret is another one, and shows none of it', async () => {
    const { exitCode, stdout, stderr } = await diagnose({ sandboxSecret: 'quite-another-secret-that-is-long-enough' });
    expect({ exitCode, isThere: stdout.includes('doctor.tokenRefused') }).toEqual({ exitCode: 3, isThere: true });
    expect(`${stdout}${stderr}`).not.toContain(hexSecret);
  });

  it('tells once that the POS is down', async () => {
    const { exitCode, found } = await ailments({ isDown: true });
    expect({ exitCode, found }).toEqual({ exitCode: 3, found: ['doctor.notConnected environment'] });
  });

  it('tells a callback that never comes', async () => {
    expect(await ailments({ behaviours: ['silent-on-menu-sync'] })).toMatchObject({ exitCode: 3, found: ['doctor.callbackNever partner'] });
  });

  it('tells a bad token that is taken', async () => {
    expect(await ailments({ behaviours: ['accepts-missing-token-on-menu-sync'] })).toMatchObject({ exitCode: 3, found: ['doctor.badTokenTaken partner'] });
  });

  it('tells a port that is taken', async () => {
    const port = await takenPort();
    expect(await ailments({ change: (text) => text.replaceAll(/(listen|publicUrl): "([^"]+):\d+"/g, `$1: "$2:${port}"`) })).toMatchObject({ exitCode: 3, found: ['doctor.notListening environment'] });
  });

  it('tells every problem of a bad ppip.yaml at its place, and sends nothing', async () => {
    const { exitCode, stdout, file } = await diagnose({ isDown: true, change: (text) => text.replace('posName', 'posname').replace('menu: {', 'menus: {') });
    expect(exitCode).toBe(2);
    for (const place of ['ppip.yaml:1:', 'ppip.yaml:6:']) expect(stdout.replaceAll(/\s+/g, ' ')).toContain(place);
    expect(stdout).toContain('posName');
    expect(readFileSync(file, 'utf8')).toContain('menus');
    expect(stdout).toContain('Not checked, because of “ppip.yaml”');
  });

  it('tells a secret that is not set as a matter of the secret', async () => {
    const { file, folder } = await openLab({ isDown: true });
    const { exitCode, stdout } = await runMain(['doctor', '--config', file, '--out', folder, '--json']);
    const { findings } = JSON.parse(stdout) as { readonly findings: readonly Finding[] };
    expect({ exitCode, found: findings.filter(({ state }) => state === 'problem') }).toMatchObject({ exitCode: 2, found: [{ check: 'secret', args: { problem: 'config.variable' } }] });
  });

  it('warns of a short secret and an old Node without more ado', async () => {
    const { file, folder } = await openLab({ sandboxSecret: 'short' });
    const { exitCode, stdout } = await runMain(['doctor', '--config', file, '--out', folder], { env: { PPIP_SECRET: 'short' }, nodeVersion: 'v18.0.0' });
    expect(exitCode).toBe(3);
    expect(stdout).toContain('doctor.secretShort');
    expect(stdout).toContain('doctor.nodeOld');
  });

  it('writes JSON with the words of both languages and no colours', async () => {
    const { stdout } = await runMain(['doctor', '--pos', 'reference:silent-on-menu-sync', '--json', '--out', join(temporaryFolder(), 'runs')]);
    const { findings } = JSON.parse(stdout) as { readonly findings: ReadonlyArray<{ readonly code: string; readonly fix?: { readonly en: string; readonly fr: string } }> };
    const fix = findings.find(({ code }) => code === 'doctor.callbackNever')?.fix;
    expect(fix?.en).toContain('curl');
    expect(fix?.fr).not.toBe(fix?.en);
  });
});

describe('ppip doctor --keep', () => {
  const keptIn = (folder: string): readonly KeptResult[] => readdirSync(folder).sort().map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as KeptResult);

  it.each([[false, 0, 'passed'], [true, 3, 'failed']] as const)('keeps that the sandboxes are connected or not (POS down: %s)', async (isDown, exitCode, outcome) => {
    const { folder, file } = await openLab({ isDown });
    const evidence = join(folder, 'evidence');
    const ended = await runMain(['doctor', '--json', '--config', file, '--out', join(folder, 'runs'), '--keep', '--evidence', evidence], { env });
    const [kept, ...others] = keptIn(evidence);
    expect({ exitCode: ended.exitCode, kept, others }).toMatchObject({ exitCode, kept: { kind: 'doctor', outcome, result: JSON.parse(ended.stdout) as unknown }, others: [] });
    expect(ended.stderr).toContain(join(evidence, 'doctor-'));
    expect(JSON.stringify(kept)).not.toContain(hexSecret);
  });

  it('keeps nothing of the embedded POS', async () => {
    const evidence = join(temporaryFolder(), 'evidence');
    const ended = await runMain(['doctor', '--pos', 'reference', '--keep', '--evidence', evidence]);
    expect(ended).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('[usage.keepReference]') as string });
    expect(existsSync(evidence)).toBe(false);
  });
});
