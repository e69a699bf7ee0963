import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startSandbox } from '../../src/app/start-sandbox.ts';
import type { Certificate } from '../../src/model/certificate.ts';
import { freePort } from '../free-port.ts';
import { runMain, type Ended } from './run-main.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { testSecret, writeConfig } from './write-config.ts';

const env = { PPIP_SECRET: testSecret };
const words = '{ en: Something, fr: Quelque chose }';

/** Keys, rules of an authority, and a package of a passed run by each side: made once, since a whole run is played for each. */
let home: string;
const at = (...names: readonly string[]): string => join(home, ...names);

/** Plays a run against a sandbox of its own, a whole one unless it is told what changed, and packs it with a key. */
async function packRun(operator: 'ueat' | 'partner', catalogue: readonly string[], renewal?: { readonly version: string; readonly changed: string; readonly certified: string }): Promise<void> {
  const folder = at(renewal === undefined ? operator : 'renewal');
  mkdirSync(folder);
  const [posPort, listenPort] = [await freePort(), await freePort()];
  const config = writeConfig(folder, { posPort, listenPort });
  if (renewal !== undefined) writeFileSync(config, readFileSync(config, 'utf8').replace('5.2.1', renewal.version));
  const pos = await startSandbox({ configFile: config, host: '127.0.0.1', port: posPort, behaviours: [], platformUrls: [], env });
  try {
    const changed = renewal === undefined ? [] : ['--changed', renewal.changed];
    expect((await runMain(['certify', '--config', config, '--operator', operator, '--out', join(folder, 'runs'), ...catalogue, ...changed], { env })).exitCode).toBe(renewal === undefined ? 0 : 3);
  } finally {
    await pos.close();
  }
  expect(await runMain(['pack', 'latest', '--runs', join(folder, 'runs'), '--key', at(`${operator}.key`), '--out', join(folder, 'package'), ...(renewal === undefined ? [] : ['--certified', renewal.certified])])).toMatchObject({ exitCode: 0 });
}

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'ppip-certificate-'));
  const ids = await Promise.all(['ueat', 'partner'].map(async (name) => (await runMain(['keygen', '--out', at(`${name}.key`)])).stdout.trim().split('\n').at(-1) ?? ''));
  mkdirSync(at('rules'));
  writeFileSync(at('rules', 'catalogue.yaml'), 'version: "2026-01"\nauthority: UEAT\nextends: builtin@2025-11\nreplace: { process: true }\n');
  writeFileSync(at('rules', 'policy.yaml'), `issuers: ['${ids[0] ?? ''}']\nvalidity: 365d\n`);
  writeFileSync(at('rules', 'process.yaml'), [
    'phases:',
    `  - { id: before, title: ${words}, deliverable: ${words}, source: { page: p }, items: [{ id: nda, by: [ueat], text: ${words} }] }`,
    `  - { id: certification, title: ${words}, deliverable: ${words}, source: { page: p }, items: [{ id: passed, shown: run, text: ${words} }] }`,
    `  - { id: later, title: ${words}, deliverable: ${words}, source: { page: p }, items: [{ id: launch, by: [ueat], text: ${words} }] }`,
    'changeSource: { page: p }', `changes: [{ id: menu, text: { en: The menu, fr: Le menu }, requirements: [MEN-*] }]`, '',
  ].join('\n'));
  await Promise.all([packRun('ueat', ['--catalogue', at('rules')]), packRun('partner', [])]);
  expect(await runMain(['attest', 'nda', '--role', 'ueat', '--key', at('ueat.key'), '--by', 'UEAT integration', '--config', at('ueat', 'ppip.yaml'), '--attestations', at('attestations.yaml'), '--catalogue', at('rules')])).toMatchObject({ exitCode: 0 });
});
afterAll(() => { rmSync(home, { recursive: true, force: true }); });

/** Asks for a certificate on the package of UEAT's run, unless told otherwise. */
function issue(out: string, { by = 'ueat', of = 'ueat', more = ['--catalogue', at('rules'), '--attestations', at('attestations.yaml')] }: { readonly by?: string; readonly of?: string; readonly more?: readonly string[] } = {}): Promise<Ended> {
  return runMain(['certificate', at(of, 'package'), '--key', at(`${by}.key`), '--config', at('ueat', 'ppip.yaml'), '--out', out, ...more]);
}
const verify = (folder: string, ...more: readonly string[]): Promise<Ended> => runMain(['verify', folder, '--key', at('ueat.key.pub'), ...more]);
const readCertificate = (folder: string): Certificate => JSON.parse(readFileSync(join(folder, 'certificate.json'), 'utf8')) as Certificate;

describe('ppip certificate', () => {
  it('is issued on a run by UEAT, and says all that it rests on', async () => {
    const out = join(temporaryFolder(), 'certificate');
    const issued = await issue(out);
    expect(issued).toMatchObject({ exitCode: 0, stderr: `${out}\n` });
    expect(issued.stdout).toMatch(/^Certificate of integration · Acme POS 5\.2\.1\n/);
    const certificate = readCertificate(out);
    expect(certificate).toMatchObject({
      kind: 'certificate', partner: { name: 'Acme POS', posName: 'acme-pos', version: '5.2.1' }, rules: { version: '2026-01', authority: 'UEAT' }, lacks: [],
      endsWith: [{ id: 'menu', text: { en: 'The menu', fr: 'Le menu' } }], attestations: [{ item: 'nda', role: 'ueat', by: 'UEAT integration' }], runs: [{ operator: 'ueat' }],
    });
    expect(Date.parse(certificate.validUntil ?? '') - Date.parse(certificate.issuedAt)).toBe(365 * 86_400_000);
    expect(certificate.profile.in).toContain('orders');
    expect(certificate.runs[0]?.evidence.exchanges).toBeGreaterThan(100);
    const schema = JSON.parse((await runMain(['schema', 'certificate'])).stdout) as object;
    const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(schema);
    expect({ fits: validate(certificate), errors: validate.errors }).toEqual({ fits: true, errors: null });
    expect(validate({ ...certificate, id: undefined })).toBe(false);
  });

  it('has pages in both languages and a badge, none of which loads anything', async () => {
    const out = join(temporaryFolder(), 'certificate');
    await issue(out);
    const texts = Object.fromEntries(['certificate.en.html', 'certificate.fr.html', 'badge.svg'].map((name) => [name, readFileSync(join(out, name), 'utf8')]));
    expect(texts['certificate.en.html']).toContain('<h1>Certificate of integration</h1>');
    expect(texts['certificate.fr.html']).toContain('<h1>Certificat d’intégration</h1>');
    expect(texts['badge.svg']).toContain('certified · ');
    for (const text of Object.values(texts)) expect(text.replaceAll('http://www.w3.org/2000/svg', '')).not.toMatch(/<script|https?:\/\/|\bsrc=|url\(/);
  });

  it('is withheld, with the reasons, until the phases before it are done', async () => {
    const out = join(temporaryFolder(), 'certificate');
    const withheld = await issue(out, { more: ['--catalogue', at('rules'), '--attestations', join(home, 'none.yaml')] });
    expect(withheld).toMatchObject({ exitCode: 3, stdout: expect.stringContaining('The phase before is not done: nda is open.') as string });
    expect(withheld.stdout).toMatch(/^WITHHELD/);
    expect(readdirSync(join(out, '..'))).toEqual([]);
    expect((await issue(out, { more: ['--catalogue', at('rules'), '--attestations', join(home, 'none.yaml'), '--lang', 'fr'] })).stdout).toContain('La phase before n’est pas faite');
  });

  it('is withheld by rules that name no issuer, and of a key that is none', async () => {
    const out = join(temporaryFolder(), 'certificate');
    expect(await issue(out, { more: [] })).toMatchObject({ exitCode: 3, stdout: expect.stringContaining('was judged by other rules') as string });
    const other = await issue(out, { by: 'partner' });
    expect(other).toMatchObject({ exitCode: 3, stdout: expect.stringContaining('does not sign certificates under this policy') as string });
  });

  it('is a readiness statement on a run by the partner, which says so and what a certificate would need', async () => {
    const out = join(temporaryFolder(), 'certificate');
    const issued = await issue(out, { of: 'partner', by: 'partner', more: ['--json'] });
    expect(issued.exitCode).toBe(0);
    const { certificate } = JSON.parse(issued.stdout) as { readonly certificate: Certificate };
    expect(certificate.kind).toBe('readinessStatement');
    expect(certificate.lacks.map(({ code }) => code)).toEqual(expect.arrayContaining(['certificate.noAuthority', 'certificate.selfRun', 'certificate.itemNotDone']));
    expect(readFileSync(join(out, 'certificate.en.html'), 'utf8')).toContain('<h1>Readiness statement</h1>');
    expect(readFileSync(join(out, 'badge.svg'), 'utf8')).toContain('ready, not certified');
    const verified = await runMain(['verify', out, '--key', at('partner.key.pub')]);
    expect(verified).toMatchObject({ exitCode: 3, stdout: expect.stringContaining('This is no certificate') as string });
  });

  it('overwrites nothing', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'kept.txt'), 'kept');
    expect(await issue(folder)).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('[certificate.exists]') as string });
    expect(readdirSync(folder)).toEqual(['kept.txt']);
  });
});

describe('a renewed certificate', () => {
  it('is issued for a new version on the whole run of the old one and a run of what has changed, once the phases before are attested anew', async () => {
    await packRun('ueat', ['--catalogue', at('rules')], { version: '5.3.0', changed: 'kiosk', certified: at('ueat', 'package') });
    const attestations = join(temporaryFolder(), 'attestations.yaml');
    copyFileSync(at('attestations.yaml'), attestations);
    const own = ['--config', at('renewal', 'ppip.yaml'), '--catalogue', at('rules'), '--attestations', attestations];
    const ask = (out: string, ...packages: readonly string[]): Promise<Ended> => runMain(['certificate', ...packages.map((name) => at(name, 'package')), '--key', at('ueat.key'), '--out', out, ...own]);
    const out = join(temporaryFolder(), 'certificate');
    expect(await ask(out, 'ueat')).toMatchObject({ exitCode: 3, stdout: expect.stringContaining('It is about version 5.2.1; the integration is at 5.3.0.') as string });
    expect(await ask(out, 'ueat', 'renewal')).toMatchObject({ exitCode: 3, stdout: expect.stringContaining('nda is stale') as string });
    expect(await runMain(['attest', 'nda', '--role', 'ueat', '--key', at('ueat.key'), ...own])).toMatchObject({ exitCode: 0 });
    expect(await ask(out, 'renewal', 'ueat')).toMatchObject({ exitCode: 0 });
    expect(readCertificate(out)).toMatchObject({ kind: 'certificate', partner: { version: '5.3.0' }, runs: [{ version: '5.3.0', renews: ['kiosk'] }, { version: '5.2.1' }] });
    expect(readFileSync(join(out, 'certificate.en.html'), 'utf8')).toContain('shows again kiosk');
  });
});

describe('ppip verify of a certificate', () => {
  it('says valid, expired, not yet valid, or ended by a new version', async () => {
    const folder = temporaryFolder();
    const out = join(folder, 'certificate');
    await issue(out);
    const day = (time: string | null): string => (time ?? '').slice(0, 10);
    const { issuedAt, validUntil } = readCertificate(out);
    const stateAt = async (...more: readonly string[]): Promise<readonly [number, string | undefined]> => {
      const { exitCode, stdout } = await verify(out, '--json', ...more);
      return [exitCode, (JSON.parse(stdout) as { readonly state?: string }).state];
    };
    expect(await stateAt()).toEqual([0, 'valid']);
    expect(await stateAt('--at', day(issuedAt))).toEqual([0, 'valid']);
    expect(await stateAt('--at', day(validUntil))).toEqual([1, 'expired']);
    expect(await stateAt('--at', '2020-01-01')).toEqual([1, 'notYetValid']);
    writeFileSync(join(folder, 'ppip.yaml'), 'partner: { name: Acme POS, posName: acme-pos, version: "5.3.0" }\n');
    expect(await stateAt('--config', join(folder, 'ppip.yaml'))).toEqual([1, 'ended']);
    expect(await stateAt('--config', at('ueat', 'ppip.yaml'))).toEqual([0, 'valid']);
  });

  it('says superseded when a later one lies among others, and goes by no unsigned one', async () => {
    const folder = temporaryFolder();
    await issue(join(folder, 'first'));
    await issue(join(folder, 'all', 'second'), { more: ['--catalogue', at('rules'), '--attestations', at('attestations.yaml'), '--supersedes', readCertificate(join(folder, 'first')).id] });
    expect(await verify(join(folder, 'first'), '--among', folder)).toMatchObject({ exitCode: 1, stdout: expect.stringMatching(/^SUPERSEDED/) as string });
    expect(await verify(join(folder, 'all', 'second'), '--among', folder)).toMatchObject({ exitCode: 0 });
    rmSync(join(folder, 'all', 'second', 'badge.svg'));
    expect(await verify(join(folder, 'first'), '--among', folder)).toMatchObject({ exitCode: 0 });
  });

  it('takes a countersignature, once for each key', async () => {
    const out = join(temporaryFolder(), 'certificate');
    await issue(out);
    const countersign = (): Promise<Ended> => runMain(['certificate', out, '--countersign', '--key', at('partner.key')]);
    expect(await verify(out, '--key', at('partner.key.pub'))).toMatchObject({ exitCode: 4 });
    expect(await countersign()).toMatchObject({ exitCode: 0, stdout: `${out}\n` });
    expect(await verify(out, '--key', at('partner.key.pub'))).toMatchObject({ exitCode: 0 });
    expect(await countersign()).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('[package.signedAlready]') as string });
  });

  it.each([
    ['a page that was edited', (folder: string) => { writeFileSync(join(folder, 'certificate.fr.html'), 'other'); }, 'package.fileChanged'],
    ['a badge that was edited', (folder: string) => { writeFileSync(join(folder, 'badge.svg'), readFileSync(join(folder, 'badge.svg'), 'utf8').replace('certified', 'CERTIFIED')); }, 'package.fileChanged'],
    ['a page that is gone', (folder: string) => { rmSync(join(folder, 'certificate.en.html')); }, 'package.fileMissing'],
    ['a file that was added', (folder: string) => { writeFileSync(join(folder, 'more.txt'), 'more'); }, 'package.fileAdded'],
    ['a link in place of a page', (folder: string) => { rmSync(join(folder, 'badge.svg')); symlinkSync('/etc/hostname', join(folder, 'badge.svg')); }, 'package.notAFile'],
    ['another statement under the signature', (folder: string) => { forge(folder, (certificate) => ({ ...certificate, validUntil: '2099-01-01T00:00:00.000Z' })); }, 'certificate.noStatement'],
    ['an envelope that is none', (folder: string) => { writeFileSync(join(folder, 'certificate.dsse.json'), '{}'); }, 'package.noEnvelope'],
  ])('does not verify %s', async (_name, spoil, code) => {
    const out = join(temporaryFolder(), 'certificate');
    await issue(out);
    spoil(out);
    expect(await verify(out)).toMatchObject({ exitCode: 4, stdout: expect.stringContaining(`[${code}]`) as string });
  });

  it('does not verify by a key that did not sign it', async () => {
    const out = join(temporaryFolder(), 'certificate');
    await issue(out);
    expect(await runMain(['verify', out, '--key', at('partner.key.pub')])).toMatchObject({ exitCode: 4, stdout: expect.stringContaining('[package.wrongSignature]') as string });
  });

  it.each([['--at', '2026-02-30'], ['--at', 'tomorrow'], ['--at', '2026-1-1']])('refuses the date %s %s', async (...argv) => {
    expect(await verify(at('ueat', 'package'), ...argv)).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('[usage.date]') as string });
  });

  it('says that a package has no date', async () => {
    expect(await verify(at('ueat', 'package'), '--at', '2026-12-31')).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('[usage.notACertificate]') as string });
  });

  it('says that a certificate renews nothing', async () => {
    const out = join(temporaryFolder(), 'certificate');
    await issue(out);
    expect(await verify(out, '--certified', at('ueat', 'package'))).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('[usage.notAPackage]') as string });
  });
});

describe('ppip portfolio with certificates', () => {
  it('says until when they hold by a key of the issuer, and takes none by another', async () => {
    const all = join(temporaryFolder(), 'all');
    await issue(join(all, 'acme', 'certificate'));
    const { validUntil, id } = readCertificate(join(all, 'acme', 'certificate'));
    const page = async (...more: readonly string[]): Promise<unknown> => JSON.parse((await runMain(['portfolio', all, '--json', ...more])).stdout) as unknown;
    expect(await page('--key', at('ueat.key.pub'))).toMatchObject({ partners: [{ name: 'Acme POS', certificate: { id, state: 'valid', kind: 'certificate' } }], expiring: [{ id, validUntil, daysLeft: 364 }] });
    expect(await page('--at', '2099-01-01')).toMatchObject({ partners: [{ certificate: { state: 'expired' } }], expiring: [{ id }] });
    expect(await page('--key', at('partner.key.pub'))).toMatchObject({ partners: [{ problems: [{ code: 'portfolio.unverified' }] }], expiring: [] });
  });
});

/** Changes what is signed, and leaves the signature. */
function forge(folder: string, change: (certificate: Certificate) => Certificate): void {
  const file = join(folder, 'certificate.dsse.json');
  const envelope = JSON.parse(readFileSync(file, 'utf8')) as { payload: string };
  const statement = JSON.parse(Buffer.from(envelope.payload, 'base64').toString('utf8')) as { predicate: Certificate };
  const payload = Buffer.from(`${JSON.stringify({ ...statement, predicate: change(statement.predicate) })}\n`).toString('base64');
  writeFileSync(file, `${JSON.stringify({ ...envelope, payload }, null, 2)}\n`);
}
