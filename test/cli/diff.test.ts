import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Comparison } from '../../src/index.ts';
import { failedSample, passedSample } from '../report/fixture.ts';
import { onlyRunFolder } from './only-run-folder.ts';
import { runMain } from './run-main.ts';
import { temporaryFolder } from './temporary-folder.ts';

function reportFile(folder: string, name: string, value: unknown): string {
  const file = join(folder, name);
  writeFileSync(file, JSON.stringify(value, null, 2));
  return file;
}

describe('ppip diff', () => {
  it('compares two runs by their folders, and exits 1 with what is worse first', async () => {
    const [good, bad] = [temporaryFolder(), temporaryFolder()];
    await runMain(['certify', '--pos', 'reference', '--only', 'orders/tip', '--out', good]);
    await runMain(['certify', '--pos', 'reference:no-check-number', '--only', 'orders/tip', '--out', bad]);
    const [before, after] = [onlyRunFolder(good), onlyRunFolder(bad)];
    const { exitCode, stdout, stderr } = await runMain(['diff', before, after]);
    expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: '' });
    expect(stdout).toMatch(/^WORSE than before\./);
    expect(stdout).toMatch(/STA-\d+ +conformant → nonconformant/);
    expect(await runMain(['diff', after, before, '--lang', 'fr'])).toMatchObject({ exitCode: 0, stdout: expect.stringMatching(/^Rien n’est moins bien/) as string });
    expect(await runMain(['diff', before, join(before, 'report.json')])).toMatchObject({ exitCode: 0, stderr: '' });
  });

  it('says of a part that it is one, and calls nothing worse that it left out', async () => {
    const [whole, part] = [temporaryFolder(), temporaryFolder()];
    await runMain(['certify', '--pos', 'reference', '--only', 'orders/tip', '--only', 'orders/free-item', '--out', whole]);
    await runMain(['certify', '--pos', 'reference:no-check-number', '--only', 'menu/sync', '--out', part]);
    const [before, after] = [onlyRunFolder(whole), onlyRunFolder(part)];
    const json = await runMain(['diff', before, after, '--json']);
    expect(json.exitCode).toBe(0);
    const { isWorse, requirements, after: { isPartial } } = JSON.parse(json.stdout) as Comparison;
    expect([isWorse, isPartial, [...new Set(requirements.map(({ change }) => change))]]).toEqual([false, true, ['notSelected']]);
    const told = (await runMain(['diff', before, after])).stdout.replaceAll(/\s+/g, ' ');
    expect(told).toContain('Nothing is worse than before. ');
    expect(told).toContain('The second run played only a part of what applies: what its selection left out is neither better nor worse.');
    expect(told).toMatch(/Not in the selection of one of the runs \(\d+\) .*ORD-015 conformant → untested/);
    expect((await runMain(['diff', before, after, '--form', 'markdown', '--lang', 'fr'])).stdout).toContain('## Hors de la sélection d’un des essais (');
  });

  it('gives a report that a program can read, and one for a merge request', async () => {
    const folder = temporaryFolder();
    const [before, after] = [reportFile(folder, 'a.json', passedSample.report), reportFile(folder, 'b.json', failedSample.report)];
    const json = JSON.parse((await runMain(['diff', before, after, '--json'])).stdout) as Comparison;
    expect(json).toMatchObject({ schemaVersion: 1, isWorse: true, lostPass: true, before: { verdict: 'passed' }, after: { verdict: 'failed' } });
    expect(json.requirements.map(({ id, change }) => `${id} ${change}`)).toContain('STA-003 appeared');
    const { stdout } = await runMain(['diff', before, after, '--form', 'markdown']);
    expect(stdout).toMatch(/^# WORSE than before\.\n/);
    expect(stdout).toContain('- **STA-003** nonconformant.');
  });

  it('shows nothing of a hostile report that a screen or a page would obey', async () => {
    const folder = temporaryFolder();
    const hostile = { ...failedSample.report, partner: { ...failedSample.report.partner, name: '\u001b[31m<script>' }, requirements: [{ ...failedSample.report.requirements[0], id: 'X\u001b]0;x\u0007', standing: 'nonconformant' }] };
    const [before, after] = [reportFile(folder, 'a.json', passedSample.report), reportFile(folder, 'b.json', hostile)];
    for (const form of ['terminal', 'markdown']) {
      const { stdout } = await runMain(['diff', before, after, '--form', form]);
      expect(stdout).not.toMatch(/\p{Cc}(?<!\n)/u);
      if (form === 'markdown') expect(stdout).not.toContain('<script>');
    }
  });

  it('takes a report of another catalogue and another version of the harness', async () => {
    const folder = temporaryFolder();
    const { dialect: _dialect, unclaimed: _unclaimed, ...older } = passedSample.report;
    const before = reportFile(folder, 'a.json', { ...older, harness: { version: '0.0.1' }, catalogue: { ...older.catalogue, version: '0.9', digest: 'sha256:0' }, brandNew: true });
    const { exitCode, stdout } = await runMain(['diff', before, reportFile(folder, 'b.json', passedSample.report)]);
    expect(exitCode).toBe(0);
    expect(stdout).toContain('judged by different catalogues');
  });

  it.each([
    ['nothing', 'none.json', undefined, '[report.notFound]'],
    ['no JSON', 'bad.json', '{"verdict":', 'bad.json:1:'],
    ['no report', 'bad.json', '{"verdict":"splendid"}', '[input.'],
    ['a requirement twice', 'bad.json', JSON.stringify({ ...passedSample.report, requirements: [passedSample.report.requirements[0], passedSample.report.requirements[0]] }), 'stands here twice'],
  ])('exits 2 for %s, and says where', async (_what, name, text, message) => {
    const folder = temporaryFolder();
    const good = reportFile(folder, 'good.json', passedSample.report);
    if (text !== undefined) writeFileSync(join(folder, name), text);
    const ended = await runMain(['diff', join(folder, name), good]);
    expect(ended).toMatchObject({ exitCode: 2, stdout: '' });
    expect(ended.stderr).toContain(message);
  });

  it('exits 2 for a run whose evidence was changed, and names the file', async () => {
    const out = temporaryFolder();
    await runMain(['certify', '--pos', 'reference', '--only', 'orders/tip', '--out', out]);
    const folder = onlyRunFolder(out);
    const file = join(folder, 'report.json');
    writeFileSync(file, readFileSync(file, 'utf8').replace('"incomplete"', '"passed"'));
    const ended = await runMain(['diff', folder, folder]);
    expect(ended).toMatchObject({ exitCode: 2, stdout: '' });
    expect(ended.stderr).toMatch(/report\.json:3:1 .*\[evidence\.reportChanged\]/);
  });
});
