import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startSandbox } from '../../src/app/start-sandbox.ts';
import { freePort } from '../free-port.ts';
import { runMain, type Ended } from './run-main.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { testSecret, writeConfig } from './write-config.ts';

const env = { PPIP_SECRET: testSecret };

interface Page {
  readonly partners: ReadonlyArray<{
    readonly name: string; readonly phase?: { readonly id: string }; readonly run?: { readonly verdict: string }; readonly next: readonly string[];
    readonly certificate?: { readonly kind: string; readonly state: string }; readonly problems: ReadonlyArray<{ readonly code: string; readonly location?: string }>;
  }>;
  readonly codes: ReadonlyArray<{ readonly code: string; readonly folders: readonly string[]; readonly requirements: readonly string[] }>;
}

/** A folder with two partners: one whose POS gives no check numbers, and one that is about to begin. */
let home: string;

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'ppip-portfolio-'));
  const acme = join(home, 'all', 'acme');
  mkdirSync(acme, { recursive: true });
  const [posPort, listenPort] = [await freePort(), await freePort()];
  const config = writeConfig(acme, { posPort, listenPort });
  const pos = await startSandbox({ configFile: config, host: '127.0.0.1', port: posPort, behaviours: ['no-check-number'], platformUrls: [], env });
  try {
    expect((await runMain(['certify', '--config', config, '--only', 'orders/tip', '--out', join(home, 'runs')], { env })).exitCode).toBe(1);
  } finally {
    await pos.close();
  }
  await runMain(['keygen', '--out', join(home, 'key')]);
  expect(await runMain(['pack', 'latest', '--runs', join(home, 'runs'), '--key', join(home, 'key'), '--out', join(acme, 'submissions', 'first')])).toMatchObject({ exitCode: 0 });
  mkdirSync(join(home, 'all', 'beta'));
  writeFileSync(join(home, 'all', 'beta', 'ppip.yaml'), 'partner: { name: Beta POS, posName: beta-pos, version: "1" }\n');
  mkdirSync(join(home, 'all', 'notes'));
});
afterAll(() => { rmSync(home, { recursive: true, force: true }); });

const show = (folder: string, ...more: readonly string[]): Promise<Ended> => runMain(['portfolio', folder, ...more]);
async function read(folder: string, ...more: readonly string[]): Promise<Page> {
  const { exitCode, stdout, stderr } = await show(folder, '--json', ...more);
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  return JSON.parse(stdout) as Page;
}

/** A copy of the partners that a test may spoil. */
function copy(): string {
  const folder = temporaryFolder();
  cpSync(join(home, 'all'), join(folder, 'all'), { recursive: true });
  return join(folder, 'all');
}

describe('ppip portfolio', () => {
  it('says who is in which phase, what the newest package came to, and which findings there are', async () => {
    const { partners, codes } = await read(join(home, 'all'));
    expect(partners.map(({ name, phase, run, problems }) => [name, phase?.id, run?.verdict, problems])).toEqual([['Acme POS', 'qualification', 'failed', []], ['Beta POS', 'qualification', undefined, []]]);
    expect(partners[1]?.next).toContain('technical-documentation');
    expect(codes.find(({ requirements }) => requirements.includes('STA-006'))?.folders).toEqual([join(home, 'all', 'acme')]);
  });

  it('is rebuilt from the files: what is attested meanwhile shows', async () => {
    const all = copy();
    const beta = join(all, 'beta');
    await runMain(['attest', 'technical-documentation', '--config', join(beta, 'ppip.yaml'), '--attestations', join(beta, 'attestations.yaml')]);
    expect((await read(all)).partners[1]?.next).not.toContain('technical-documentation');
  });

  it('takes nothing from a package that does not verify, says so, and still shows the others', async () => {
    const all = copy();
    const events = join(all, 'acme', 'submissions', 'first', 'run', 'events.jsonl');
    writeFileSync(events, readFileSync(events, 'utf8').replace('Acme POS', 'Best POS'));
    const { partners, codes } = await read(all);
    expect(partners[0]).toMatchObject({ name: 'Acme POS', problems: [{ code: 'portfolio.unverified', location: join(all, 'acme', 'submissions', 'first') }] });
    expect(partners[0]?.run).toBeUndefined();
    expect(codes).toEqual([]);
    expect(partners[1]?.name).toBe('Beta POS');
  });

  it('tells of a ppip.yaml or attestations.yaml that cannot be read, with the place', async () => {
    const all = copy();
    writeFileSync(join(all, 'beta', 'attestations.yaml'), '- item: nda\n');
    const { partners } = await read(all);
    expect(partners.find(({ problems }) => problems.some(({ location }) => location?.startsWith(join(all, 'beta', 'attestations.yaml:1:')) === true))).toBeDefined();
    expect((await show(all)).stdout).toContain('[input.missingKey]');
  });

  it.each(['terminal', 'markdown', 'html'] as const)('has a page in both languages, in which nothing that a partner wrote gets out of its place: %s', async (form) => {
    const all = copy();
    writeFileSync(join(all, 'beta', 'ppip.yaml'), 'partner: { name: "<img src=x> | \\u001b[31m**b**", posName: beta-pos, version: "1" }\n');
    const [english, french] = [await show(all, '--form', form), await show(all, '--form', form, '--lang', 'fr')];
    expect([english.exitCode, french.exitCode]).toEqual([0, 0]);
    expect(english.stdout).toContain('Common findings');
    expect(french.stdout).toContain('Constats fréquents');
    expect(english.stdout).not.toContain('\u001B');
    if (form !== 'terminal') expect(english.stdout).not.toContain('<img');
  });

  it('says that a folder has no partner, and that there is no such folder', async () => {
    expect((await show(temporaryFolder())).stdout).toMatch(/^There is no partner in this folder/);
    expect(await show(join(home, 'nowhere'))).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('[portfolio.notFound]') as string });
  });
});
