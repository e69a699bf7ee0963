import { createPrivateKey } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { fingerprintPieces } from '../../src/evidence/package/cut-pieces.ts';
import { parseEnvelope, setEnvelope, signEnvelope } from '../../src/evidence/package/envelope.ts';
import { keyIdOf, readPublicKey } from '../../src/evidence/package/keys.ts';
import { buildStatement, sha256Of } from '../../src/evidence/package/statement.ts';
import { harnessVersion, verifyPackage, type Report } from '../../src/index.ts';
import { isJsonObject } from '../../src/model/json.ts';
import type { Verification } from '../../src/model/verification.ts';
import { chained } from '../evidence/chained.ts';
import { onlyRunFolder } from './only-run-folder.ts';
import { runMain, type Ended } from './run-main.ts';
import { temporaryFolder } from './temporary-folder.ts';

const home = mkdtempSync(join(tmpdir(), 'ppip-package-'));
afterAll(() => { rmSync(home, { recursive: true, force: true }); });

const at = (name: string): string => join(home, name);
await runMain(['certify', '--pos', 'reference:no-check-number', '--only', 'orders/takeout-asap', '--out', at('runs')]);
await runMain(['keygen', '--out', at('key')]);
await runMain(['keygen', '--out', at('other')]);
writeFileSync(at('long'), 'k'.repeat(20_000));
const run = onlyRunFolder(at('runs'));
const packed = await runMain(['pack', run, '--key', at('key'), '--out', at('package')]);

const verify = (folder: string, ...more: readonly string[]): Promise<Ended> => runMain(['verify', folder, '--key', at('key.pub'), ...more]);
const envelopeName = 'attestation.dsse.json';

/** A package of its own for one test. */
function copyPackage(): string {
  const folder = join(temporaryFolder(), 'package');
  cpSync(at('package'), folder, { recursive: true });
  return folder;
}

function filesOf(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => statSync(join(folder, name)).isFile()).sort();
}

async function problemsOf(folder: string): Promise<Verification['problems']> {
  const { exitCode, stdout } = await verify(folder, '--json');
  const { problems, isVerified } = JSON.parse(stdout) as Verification;
  expect({ exitCode, isVerified }).toEqual({ exitCode: 4, isVerified: false });
  return problems;
}

/** Signs another statement with the right key: what a dishonest partner could do. */
function resign(folder: string, change: (statement: string) => string): void {
  const file = join(folder, envelopeName);
  const envelope = parseEnvelope(readFileSync(file, 'utf8'));
  const key = createPrivateKey(readFileSync(at('key'), 'utf8'));
  const body = change(Buffer.from(envelope?.payload ?? '', 'base64').toString('utf8'));
  writeFileSync(file, setEnvelope(signEnvelope(Buffer.from(body), key, keyIdOf(key))));
}

/** Changes a file and signs what it is then, so that only judging again can tell. */
function resignFile(folder: string, name: string, change: (text: string) => string): void {
  const file = join(folder, 'run', name);
  writeFileSync(file, change(readFileSync(file, 'utf8')));
  const bytes = readFileSync(file);
  const subject = JSON.stringify({ name, digest: { sha256: sha256Of(bytes) }, annotations: { bytes: bytes.length, pieces: fingerprintPieces(bytes) } });
  resign(folder, (text) => text.replace(new RegExp(`\\{"name":"${name.replaceAll('.', '\\.')}".*?\\}\\}`), () => subject));
}

/** A package whose run names another version of the harness, with another report kept in it, and signed as it then is. */
function packOtherVersion(change: (report: string) => string): string {
  const folder = copyPackage();
  const edit = (name: string, by: (text: string) => string): void => {
    const file = join(folder, 'run', name);
    writeFileSync(file, by(readFileSync(file, 'utf8')));
  };
  const before = readFileSync(join(folder, 'run/events.jsonl'), 'utf8');
  // Whoever can change the events can tie them together again.
  edit('events.jsonl', (text) => `${chained(text.replace(`"harnessVersion":"${harnessVersion}"`, '"harnessVersion":"0.0.1"').trim().split('\n').map((line) => {
    const { prev: _prev, ...event } = JSON.parse(line) as Readonly<Record<string, unknown>>;
    return event;
  })).join('\n')}\n`);
  expect(readFileSync(join(folder, 'run/events.jsonl'), 'utf8')).not.toBe(before);
  edit('report.json', (text) => change(text.replace(/("harness": \{\s*"version": )"[^"]*"/, '$1"0.0.1"')));
  const files = filesOf(join(folder, 'run')).map((name) => ({ name: name.replaceAll('\\', '/'), bytes: readFileSync(join(folder, 'run', name)) }));
  let body: Uint8Array | undefined;
  try {
    body = buildStatement({ files, report: JSON.parse(readFileSync(join(folder, 'run/report.json'), 'utf8')) as Report });
  } catch {
    body = buildStatement({ files, report: JSON.parse(readFileSync(join(run, 'report.json'), 'utf8')) as Report });
  }
  resign(folder, () => Buffer.from(body).toString('utf8'));
  return folder;
}

describe('ppip keygen', () => {
  it('makes a key for its owner alone, and overwrites neither half', async () => {
    expect(statSync(at('key')).mode & 0o777).toBe(0o600);
    const before = [readFileSync(at('key'), 'utf8'), readFileSync(at('key.pub'), 'utf8')];
    expect(await runMain(['keygen', '--out', at('key')])).toMatchObject({ exitCode: 2, stdout: '' });
    expect([readFileSync(at('key'), 'utf8'), readFileSync(at('key.pub'), 'utf8')]).toEqual(before);
    writeFileSync(at('half'), 'mine');
    expect((await runMain(['keygen', '--out', at('half')])).exitCode).toBe(2);
    expect([readFileSync(at('half'), 'utf8'), existsSync(at('half.pub'))]).toEqual(['mine', false]);
  });
});

describe('ppip pack', () => {
  it('packs every file of the run, byte for byte, with its hash in an in-toto statement', () => {
    expect(packed).toMatchObject({ exitCode: 0, stdout: `${at('package')}\n` });
    expect(filesOf(at('package/run'))).toEqual(filesOf(run));
    const statement: unknown = JSON.parse(Buffer.from(parseEnvelope(readFileSync(join(at('package'), envelopeName), 'utf8'))?.payload ?? '', 'base64').toString('utf8'));
    expect(statement).toMatchObject({
      _type: 'https://in-toto.io/Statement/v1', predicateType: 'https://in-toto.io/attestation/test-result/v0.1',
      predicate: { result: 'FAILED', configuration: [{ name: 'catalogue' }, { name: 'harness' }, { name: 'target' }, { name: 'run', annotations: { operator: 'partner', incomplete: false, verdict: 'failed' } }] },
    });
    if (!isJsonObject(statement)) throw new Error('no statement');
    expect((statement.subject as ReadonlyArray<{ readonly name: string }>).map(({ name }) => name).toSorted()).toEqual(filesOf(run).map((name) => name.replaceAll('\\', '/')).toSorted());
  });

  it('gives the same bytes again from the same run and key, which may stand in the environment', async () => {
    const out = join(temporaryFolder(), 'again');
    const ended = await runMain(['pack', run, '--out', out], { env: { PPIP_SIGNING_KEY: readFileSync(at('key'), 'utf8').replaceAll('\n', '\\n') } });
    expect(ended.exitCode).toBe(0);
    expect(readFileSync(join(out, envelopeName), 'utf8')).toBe(readFileSync(join(at('package'), envelopeName), 'utf8'));
  });

  it('refuses an incomplete run, unless it is told to, and then says so in what is signed', async () => {
    const runs = temporaryFolder();
    await runMain(['certify', '--pos', 'reference', '--only', 'orders/tip', '--out', runs]);
    const argv = ['pack', 'latest', '--runs', runs, '--key', at('key'), '--out', join(runs, 'p')];
    expect(await runMain(argv)).toMatchObject({ exitCode: 2, stdout: '', stderr: expect.stringContaining('[package.incomplete]') as string });
    expect((await runMain([...argv, '--incomplete'])).exitCode).toBe(0);
    expect(Buffer.from(parseEnvelope(readFileSync(join(runs, 'p', envelopeName), 'utf8'))?.payload ?? '', 'base64').toString('utf8')).toContain('"incomplete":true');
    expect(await verify(join(runs, 'p'))).toMatchObject({ exitCode: 3, stdout: expect.stringMatching(/^VERIFIED · INCOMPLETE/) as string });
  });

  it.each([
    ['there is no key', [], '[key.none]'], ['the key is not there', ['--key', 'none'], '[key.notFound]'], ['it is the public key', ['--key', 'key.pub'], '[key.unusable]'],
    ['the key is as long as no key is', ['--key', 'long'], '[key.tooLarge]'], ['something is in the way', ['--key', 'key', '--out', 'package'], '[package.exists]'],
  ])('exits 2 when %s', async (_what, argv, code) => {
    const ended = await runMain(['pack', run, ...argv.map((word) => word.startsWith('--') ? word : at(word))]);
    expect(ended).toMatchObject({ exitCode: 2, stdout: '' });
    expect(ended.stderr).toContain(code);
  });

  it('refuses a run whose evidence was changed', async () => {
    const copy = join(temporaryFolder(), 'run');
    cpSync(run, copy, { recursive: true });
    writeFileSync(join(copy, 'report.json'), readFileSync(join(copy, 'report.json'), 'utf8').replace('"failed"', '"passed"'));
    const ended = await runMain(['pack', copy, '--key', at('key')]);
    expect(ended).toMatchObject({ exitCode: 2, stdout: '' });
    expect(ended.stderr).toMatch(/report\.json:3:1 .*\[evidence\.reportChanged\]/);
  });
});

describe('ppip verify', () => {
  it('says what the package comes to, judged again, and exits as the run did', async () => {
    const { exitCode, stdout } = await verify(at('package'));
    expect(exitCode).toBe(1);
    expect(stdout).toMatch(/^VERIFIED · FAILED · Embedded reference POS/);
    expect(stdout.replace(/\s+/g, ' ')).toContain('not that the POS behaved so');
  });

  it('finds and locates any byte of any file that is changed, added or taken out', async () => {
    const folder = copyPackage();
    const key = readPublicKey(readFileSync(at('key.pub'), 'utf8'), 'key.pub');
    const names = filesOf(folder);
    await fc.assert(fc.asyncProperty(fc.constantFrom(...names), fc.constantFrom('changed', 'added', 'removed'), fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 1, max: 255 }), async (name, kind, share, delta) => {
      const file = join(folder, name);
      const before = readFileSync(file);
      fc.pre(before.length > 0);
      const place = Math.min(before.length - 1, Math.floor(share * before.length));
      const byte = Buffer.of(((before[place] ?? 0) + delta) % 256);
      const after = Buffer.concat([before.subarray(0, place), kind === 'removed' ? Buffer.alloc(0) : byte, before.subarray(kind === 'added' ? place : place + 1)]);
      try {
        writeFileSync(file, after);
        const { isVerified, problems } = await verifyPackage(folder, [key]);
        expect(isVerified).toBe(false);
        const found = problems.find((problem) => problem.file === name.replaceAll('\\', '/'));
        let truth = 0;
        while (before[truth] === after[truth]) truth += 1;
        expect(problems.map((problem) => problem.file)).toContain(name.replaceAll('\\', '/'));
        if (name !== envelopeName) expect(found?.change).toMatchObject({ offset: truth, isExact: true });
        else if (found?.change?.isExact === true) expect(found.change.offset).toBe(truth);
      } finally {
        writeFileSync(file, before);
      }
    }), { numRuns: 20 });
    expect((await verify(folder)).exitCode).toBe(1);
  });

  it.each<[string, (lines: string[]) => string[], string]>([
    ['two lines that changed places', (lines) => [...lines.slice(0, 9), lines[10] ?? '', lines[9] ?? '', ...lines.slice(11)], 'moved'],
    ['a line that is missing', (lines) => [...lines.slice(0, 9), ...lines.slice(10)], 'removed'],
    ['a line that is there twice', (lines) => [...lines.slice(0, 10), ...lines.slice(9)], 'added'],
    ['a line whose end is missing', (lines) => [...lines.slice(0, 9), (lines[9] ?? '').slice(0, 60), ...lines.slice(10)], ''],
  ])('names the line of events.jsonl for %s', async (_what, change, kind) => {
    const folder = copyPackage();
    const file = join(folder, 'run/events.jsonl');
    writeFileSync(file, change(readFileSync(file, 'utf8').split('\n')).join('\n'));
    const [problem] = await problemsOf(folder);
    expect(problem).toMatchObject({ code: 'package.fileChanged', file: 'run/events.jsonl' });
    expect(problem?.change?.line).toBeGreaterThanOrEqual(10);
    expect(problem?.change?.line).toBeLessThanOrEqual(11);
    if (kind !== '') expect(problem?.change?.kind).toBe(kind);
  });

  it.each<[string, (folder: string) => void, string, string]>([
    ['a file that is missing', (folder) => { unlinkSync(join(folder, 'run/till-sheet.csv')); }, 'package.fileMissing', 'run/till-sheet.csv'],
    ['a file too many', (folder) => { writeFileSync(join(folder, 'run/more.txt'), ''); }, 'package.fileAdded', 'run/more.txt'],
    ['a file beside the run', (folder) => { writeFileSync(join(folder, 'README'), ''); }, 'package.fileAdded', 'README'],
    ['a link in place of a file', (folder) => { unlinkSync(join(folder, 'run/report.json')); symlinkSync('/etc/hostname', join(folder, 'run/report.json')); }, 'package.notAFile', 'run/report.json'],
    ['a link to a folder', (folder) => { symlinkSync('/', join(folder, 'run/catalogue/root')); }, 'package.notAFile', 'run/catalogue/root'],
    ['a package that was cut off', (folder) => { const file = join(folder, 'run/events.jsonl'); writeFileSync(file, readFileSync(file).subarray(0, 5_000)); }, 'package.fileChanged', 'run/events.jsonl'],
    ['an envelope that was cut off', (folder) => { const file = join(folder, envelopeName); writeFileSync(file, readFileSync(file).subarray(0, 5_000)); }, 'package.noEnvelope', envelopeName],
    ['an envelope without signatures', (folder) => { const file = join(folder, envelopeName); writeFileSync(file, readFileSync(file, 'utf8').replace(/"signatures": \[[^\]]*\]/, '"signatures": []')); }, 'package.unsigned', envelopeName],
    ['a name that leaves the package', (folder) => { resign(folder, (text) => text.replace('"till-sheet.csv"', '"../../../etc/passwd"')); }, 'package.fileMissing', 'run/../../../etc/passwd'],
    ['a result that is not what the files lead to', (folder) => { resign(folder, (text) => text.replace('"result":"FAILED"', '"result":"PASSED"')); }, 'package.statementDiffers', envelopeName],
    ['something else that is signed', (folder) => { resign(folder, () => '{"_type":"x"}'); }, 'package.noStatement', envelopeName],
  ])('exits 4 for %s, and names it', async (_what, change, code, file) => {
    const folder = copyPackage();
    change(folder);
    expect((await problemsOf(folder)).map((problem) => `${problem.code} ${problem.file}`)).toContain(`${code} ${file}`);
    expect((await verify(folder)).stdout).toMatch(/^DOES NOT VERIFY/);
  });

  it('judges again: a report that was made up is found, though everything is signed', async () => {
    const folder = copyPackage();
    resignFile(folder, 'report.json', (text) => text.replace('"verdict": "failed"', '"verdict": "passed"'));
    expect((await problemsOf(folder)).map(({ code, file }) => `${code} ${file}`)).toContain('package.evidence run/report.json');
  });

  it('verifies a run that another version judged otherwise in a detail, and says so, but nobody countersigns it', async () => {
    const folder = packOtherVersion((report) => report.replace(/"reasons": \[/, '"reasons":  ['));
    const { exitCode, stdout } = await verify(folder, '--json');
    const { isVerified, notes, run: told } = JSON.parse(stdout) as Verification;
    expect({ exitCode, isVerified, notes, verdict: told?.verdict }).toEqual({ exitCode: 1, isVerified: true, notes: [expect.stringContaining('judged by ppip 0.0.1')], verdict: 'failed' });
    const before = readFileSync(join(folder, envelopeName), 'utf8');
    expect(await runMain(['pack', folder, '--countersign', '--key', at('other')])).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('[package.judgedOtherwise]') as string });
    expect(readFileSync(join(folder, envelopeName), 'utf8')).toBe(before);
  });

  it.each<[string, (report: string) => string]>([
    ['a verdict', (report) => report.replace('"verdict": "failed"', '"verdict": "passed"')],
    ['that it certifies', (report) => report.replace('"certifies": false', '"certifies": true')],
    ['that somebody else ran it', (report) => report.replace('"operator": "partner"', '"operator": "ueat"')],
    ['what cannot be read', () => 'nothing'],
  ])('does not believe a report that names another version of the harness and says %s', async (_what, change) => {
    const folder = packOtherVersion(change);
    expect((await problemsOf(folder)).map(({ code, file }) => `${code} ${file}`)).toEqual([`package.statementDiffers ${envelopeName}`]);
    expect(await runMain(['pack', folder, '--countersign', '--key', at('other')])).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('[package.statementDiffers]') as string });
    expect((await runMain(['pack', join(folder, 'run'), '--key', at('key'), '--out', join(folder, 'again')])).exitCode).toBe(2);
  });

  it('finds a kept schema that nobody can compile, though everything is signed', async () => {
    const folder = copyPackage();
    resignFile(folder, 'catalogue/schemas/order-status.json', (text) => text.replace('https://json-schema.org', 'ittps://json-schema.org'));
    expect(await problemsOf(folder)).toContainEqual({ code: 'package.evidence', file: 'run', detail: 'unknown dialect of JSON Schema: "ittps://json-schema.org/draft/2020-12/schema"' });
  });

  it('wants every key that is given to have signed, and takes a countersignature', async () => {
    const folder = copyPackage();
    const both = ['--key', at('other.pub')];
    expect((await verify(folder, ...both)).exitCode).toBe(4);
    expect(await runMain(['verify', folder, ...both])).toMatchObject({ exitCode: 4, stdout: expect.stringContaining('[package.wrongSignature]') as string });
    expect((await runMain(['pack', folder, '--countersign', '--key', at('other')])).exitCode).toBe(0);
    expect((await verify(folder, ...both)).exitCode).toBe(1);
    expect((await verify(folder)).exitCode).toBe(1);
    expect(await runMain(['pack', folder, '--countersign', '--key', at('other')])).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('[package.signedAlready]') as string });
    writeFileSync(join(folder, 'run/till-sheet.csv'), '');
    expect(await runMain(['pack', folder, '--countersign', '--key', at('key')])).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('[package.fileChanged]') as string });
  });

  it('shows nothing of a hostile package that a screen would obey', async () => {
    const folder = copyPackage();
    mkdirSync(join(folder, 'run/\u001b[31m'));
    writeFileSync(join(folder, 'run/\u001b[31m/x'), '');
    const { exitCode, stdout } = await verify(folder);
    expect(exitCode).toBe(4);
    expect(stdout).not.toMatch(/\p{Cc}(?<!\n)/u);
  });

  it.each([
    ['no package', ['.', '--key', 'key.pub'], '[package.notFound]'], ['no key', ['package'], '[key.none]'], ['the private key', ['package', '--key', 'key'], '[key.unusable]'],
  ])('exits 2 for %s', async (_what, argv, code) => {
    const ended = await runMain(['verify', ...argv.map((word) => word.startsWith('--') ? word : at(word))]);
    expect(ended).toMatchObject({ exitCode: 2, stdout: '' });
    expect(ended.stderr).toContain(code);
  });
});
