import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createPrivateKey } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { parseEnvelope, setEnvelope, signEnvelope } from '../../src/evidence/package/envelope.ts';
import { keyIdOf } from '../../src/evidence/package/keys.ts';
import { buildStatement, sha256Of } from '../../src/evidence/package/statement.ts';
import { listFiles } from '../../src/evidence/package/list-files.ts';
import type { CertifiedComparison, Comparison } from '../../src/model/comparison.ts';
import type { Report } from '../../src/model/report.ts';
import type { Verification } from '../../src/model/verification.ts';
import { onlyRunFolder } from './only-run-folder.ts';
import { runMain, type Ended } from './run-main.ts';
import { temporaryFolder } from './temporary-folder.ts';

const home = mkdtempSync(join(tmpdir(), 'ppip-certified-'));
afterAll(() => { rmSync(home, { recursive: true, force: true }); });
const at = (name: string): string => join(home, name);

const record = (name: string, pos: string, ...argv: readonly string[]): Promise<Ended> => runMain(['certify', '--pos', pos, ...argv, '--out', at(name)]);
await record('certified', 'reference', '--only', 'special', '--only', 'refund');
await record('renewing', 'reference:refuses-anonymous-kiosk', '--changed', 'kiosk');
await runMain(['keygen', '--out', at('key')]);
const [certified, renewing] = [onlyRunFolder(at('certified')), onlyRunFolder(at('renewing'))];
await runMain(['pack', certified, '--key', at('key'), '--incomplete', '--out', at('certified.package')]);
const packed = await runMain(['pack', renewing, '--key', at('key'), '--certified', certified, '--out', at('package')]);

const diffName = 'diff-against-certified.json';
const verify = (folder: string, ...more: readonly string[]): Promise<Ended> => runMain(['verify', folder, '--key', at('key.pub'), ...more]);
const readDiff = (folder: string): CertifiedComparison => JSON.parse(readFileSync(join(folder, 'run', diffName), 'utf8')) as CertifiedComparison;

/** A package of its own, with another diff in it, and signed as it then is. */
async function packDishonestly(change: (diff: string) => string): Promise<string> {
  const folder = join(temporaryFolder(), 'package');
  cpSync(at('package'), folder, { recursive: true });
  const file = join(folder, 'run', diffName);
  writeFileSync(file, change(readFileSync(file, 'utf8')));
  const { files } = await listFiles(join(folder, 'run'));
  const report = JSON.parse(readFileSync(join(folder, 'run', 'report.json'), 'utf8')) as Report;
  const key = createPrivateKey(readFileSync(at('key'), 'utf8'));
  writeFileSync(join(folder, 'attestation.dsse.json'), setEnvelope(signEnvelope(buildStatement({ files, report }), key, keyIdOf(key))));
  return folder;
}

describe('ppip pack --certified', () => {
  it('puts what ppip diff says into the package, with the certified run by its id and events', async () => {
    expect(packed).toMatchObject({ exitCode: 0, stdout: `${at('package')}\n` });
    const { certified: named, ...comparison } = readDiff(at('package'));
    expect(comparison).toEqual(JSON.parse((await runMain(['diff', certified, renewing, '--json'])).stdout) as Comparison);
    expect(named).toEqual({ runId: comparison.before.runId, eventsSha256: sha256Of(readFileSync(join(certified, 'events.jsonl'))) });
  });

  it('covers it by the signature, and names the certified run and what is renewed in the statement', () => {
    const envelope = parseEnvelope(readFileSync(join(at('package'), 'attestation.dsse.json'), 'utf8'));
    const statement = JSON.parse(Buffer.from(envelope?.payload ?? '', 'base64').toString('utf8')) as {
      readonly subject: ReadonlyArray<{ readonly name: string }>; readonly predicate: { readonly configuration: ReadonlyArray<{ readonly name: string; readonly annotations: unknown }> };
    };
    expect(statement.subject.map(({ name }) => name)).toContain(diffName);
    expect(statement.predicate.configuration.find(({ name }) => name === 'run')?.annotations).toMatchObject({ certified: readDiff(at('package')).certified, renewal: { changes: ['kiosk'], isRenewed: false } });
  });

  it('takes a package of the certified run as well', async () => {
    const out = join(temporaryFolder(), 'package');
    expect(await runMain(['pack', renewing, '--key', at('key'), '--certified', at('certified.package'), '--out', out])).toMatchObject({ exitCode: 0 });
    expect(readDiff(out)).toEqual(readDiff(at('package')));
  });

  it.each([
    ['a run that is not there', () => at('nowhere'), '[evidence.notFound]'],
    ['a run whose evidence was changed', () => {
      const folder = join(temporaryFolder(), 'run');
      cpSync(certified, folder, { recursive: true });
      const file = join(folder, 'events.jsonl');
      writeFileSync(file, readFileSync(file, 'utf8').replace('"operator":"partner"', '"operator":"ueat"'));
      return folder;
    }, '[evidence.chainBroken]'],
    ['a package that was changed', () => {
      const folder = join(temporaryFolder(), 'package');
      cpSync(at('certified.package'), folder, { recursive: true });
      writeFileSync(join(folder, 'run', 'till-sheet.csv'), 'x');
      return folder;
    }, '[package.fileChanged]'],
  ])('exits 2 for %s', async (_what, make, code) => {
    const { exitCode, stderr } = await runMain(['pack', renewing, '--key', at('key'), '--certified', make(), '--out', join(temporaryFolder(), 'package')]);
    expect(exitCode).toBe(2);
    expect(stderr).toContain(code);
  });

  it('does not sign a diff that somebody left in the run folder', async () => {
    const folder = join(temporaryFolder(), 'run');
    cpSync(renewing, folder, { recursive: true });
    writeFileSync(join(folder, diffName), '{}');
    const { exitCode, stderr } = await runMain(['pack', folder, '--key', at('key'), '--out', join(temporaryFolder(), 'package')]);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('[package.diffDiffers]');
    expect(await runMain(['pack', folder, '--key', at('key'), '--certified', certified, '--out', join(temporaryFolder(), 'package')])).toMatchObject({ exitCode: 0 });
  });

  it('adds nothing to a countersignature', async () => {
    const { exitCode, stderr } = await runMain(['pack', at('package'), '--countersign', '--key', at('key'), '--certified', certified]);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('[usage.countersign]');
  });
});

describe('ppip verify of such a package', () => {
  it('says which run it renews, and what is violated since', async () => {
    const { exitCode, stdout } = await verify(at('package'));
    expect(exitCode).toBe(1);
    expect(stdout).toMatch(/^VERIFIED · FAILED/);
    expect(stdout).toMatch(/Certified {3}[0-9a-f]{8} · violated since: SPE-\d+/);
    const { certified: named, renewal } = JSON.parse((await verify(at('package'), '--json')).stdout) as Verification;
    expect(named?.violatedSince.every((id) => id.startsWith('SPE-'))).toBe(true);
    expect(renewal).toEqual({ changes: ['kiosk'], isRenewed: false });
  });

  it('makes the diff again when the certified run is at hand', async () => {
    expect(await verify(at('package'), '--certified', certified)).toMatchObject({ exitCode: 1 });
    expect(await verify(at('package'), '--certified', at('certified.package'))).toMatchObject({ exitCode: 1 });
    const other = await verify(at('package'), '--certified', renewing);
    expect(other.exitCode).toBe(4);
    expect(other.stdout.replaceAll(/\s+/g, ' ')).toContain('it is about another certified run than the one that was named) [package.diffDiffers]');
  });

  it('does not verify a package that says nothing of a certified run that was named', async () => {
    const { exitCode, stdout } = await verify(at('certified.package'), '--certified', certified);
    expect(exitCode).toBe(4);
    expect(stdout).toContain('[package.diffDiffers]');
  });

  it('names a byte of it that was changed', async () => {
    const folder = join(temporaryFolder(), 'package');
    cpSync(at('package'), folder, { recursive: true });
    const file = join(folder, 'run', diffName);
    writeFileSync(file, readFileSync(file, 'utf8').replace('"schemaVersion": 1', '"schemaVersion": 2'));
    const { exitCode, stdout } = await verify(folder);
    expect(exitCode).toBe(4);
    expect(stdout).toMatch(new RegExp(`run/${diffName}: byte \\d+`));
  });

  it.each([
    ['another standing of a rule of the packed run', (diff: string) => diff.replace('"standing": "nonconformant"', '"standing": "conformant"'), 'does not stand so in the report'],
    ['another end', (diff: string) => diff.replace('"isWorse": true', '"isWorse": false'), 'its end does not follow from what it lists'],
    ['another certified run', (diff: string) => diff.replace(/("certified": \{\s*"runId": ")[0-9a-f]+/, '$100000000'), 'it names two certified runs'],
    ['nothing', () => '{}', 'it does not have the form'],
    ['no JSON', () => 'x', 'it does not have the form'],
  ])('tells a diff that was made up and signed: %s', async (_what, change, detail) => {
    const { exitCode, stdout } = await verify(await packDishonestly(change));
    expect(exitCode).toBe(4);
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain(detail);
    expect(stdout).toContain('[package.diffDiffers]');
  });

  it('tells what was made up of the certified run when that is at hand', async () => {
    const folder = await packDishonestly((diff) => diff.replace(/"unchanged": \d+/, '"unchanged": 7'));
    expect((await verify(folder)).exitCode).toBe(1);
    const { exitCode, stdout } = await verify(folder, '--certified', certified);
    expect(exitCode).toBe(4);
    expect(stdout).toContain('differ otherwise');
  });
});
