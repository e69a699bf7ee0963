import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { writers } from '../../src/report/writers.ts';
import { runMain } from './run-main.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** Two runs, recorded once; each test reports them anew, by the same code that certify ends with. */
const runs = mkdtempSync(join(tmpdir(), 'ppip-runs-'));
const passed = join(runs, 'passed');
const failed = join(runs, 'failed');
beforeAll(async () => {
  expect(await runMain(['certify', '--pos', 'reference', '--out', passed])).toMatchObject({ exitCode: 0 });
  expect(await runMain(['certify', '--pos', 'reference:no-check-number', '--only', 'orders/takeout-asap', '--out', failed])).toMatchObject({ exitCode: 1 });
}, 180_000);
afterAll(() => { rmSync(runs, { recursive: true, force: true }); });

const report = (run: string, reporters: readonly string[], env: Readonly<Record<string, string>> = {}) =>
  runMain(['report', '--out', run, ...reporters.flatMap((reporter) => ['--reporter', reporter])], { env });

describe('a report that cannot be written', () => {
  it('is told of with what to do, whatever is in its way; the others are written, and a passed run ends with 3', async () => {
    const out = temporaryFolder();
    mkdirSync(join(out, 'taken'));
    writeFileSync(join(out, 'file'), '');
    const places = [join(out, 'taken'), join(out, 'file', 'report.ctrf'), '/dev/full'];
    const { exitCode, stdout, stderr } = await report(passed, [`junit=${places[0] ?? ''}`, `ctrf=${places[1] ?? ''}`, `json=${places[2] ?? ''}`, `tap=${join(out, 'new', 'report.tap')}`]);
    expect(exitCode).toBe(3);
    for (const place of places) expect(stderr).toContain(`error: the report ${place} could not be written: `);
    expect(stderr.match(/ \[report\.notWritten\]\n {2}hint: name a writable place in --reporter <name>=<file>\n/g)).toHaveLength(3);
    expect(stdout).toMatch(/^PASSED/);
    expect(readFileSync(join(out, 'new', 'report.tap'), 'utf8')).toMatch(/^TAP version 14\n/);
  });

  it('does not hide the verdict: a failed run ends with 1 all the same, live and from disk', async () => {
    const out = temporaryFolder();
    const live = await runMain(['certify', '--pos', 'reference:no-check-number', '--only', 'orders/takeout-asap', '--out', out, '--reporter', `har=${out}`]);
    expect(live).toMatchObject({ exitCode: 1, stderr: expect.stringContaining('[report.notWritten]') as string });
    expect(await report(failed, [`har=${out}`])).toMatchObject({ exitCode: 1, stderr: expect.stringContaining('[report.notWritten]') as string });
  });

  it('does not take others with it when its renderer throws, which is a fault of ours: 70', async () => {
    const out = temporaryFolder();
    const spy = vi.spyOn(writers, 'sarif').mockImplementation(() => { throw new Error('a bug in here'); });
    try {
      const { exitCode, stdout, stderr } = await report(passed, [`sarif=${join(out, 's.sarif')}`, `junit=${out}`, `ctrf=${join(out, 'c.json')}`]);
      expect(exitCode).toBe(70);
      expect(stderr).toContain('harness fault: a bug in here [harness.unexpected]');
      expect(stderr).toContain('[report.notWritten]');
      expect(stdout).toMatch(/^PASSED/);
      expect([existsSync(join(out, 's.sarif')), existsSync(join(out, 'c.json'))]).toEqual([false, true]);
    } finally {
      spy.mockRestore();
    }
  });
});

describe('the summary of a step of GitHub Actions', () => {
  it('gets the report in Markdown after what stands there, and stdout the annotations', async () => {
    const out = temporaryFolder();
    const summary = join(out, 'summary.md');
    writeFileSync(summary, 'Before.\n');
    const { exitCode, stdout } = await report(failed, ['github'], { GITHUB_STEP_SUMMARY: summary });
    expect(exitCode).toBe(1);
    expect(readFileSync(summary, 'utf8')).toMatch(/^Before\.\n# FAILED — /);
    expect(stdout).toMatch(/^::error title=ppip /);
    expect(stdout.split('\n').filter((line) => line !== '' && !line.startsWith('::'))).toEqual([]);
  });

  it('is not written for other reporters, and told of when it cannot be', async () => {
    const out = temporaryFolder();
    expect(await report(passed, ['terminal'], { GITHUB_STEP_SUMMARY: out })).toMatchObject({ exitCode: 0 });
    const { exitCode, stderr } = await report(passed, ['github'], { GITHUB_STEP_SUMMARY: out });
    expect(exitCode).toBe(3);
    expect(stderr).toContain('[report.noSummary]');
  });
});
