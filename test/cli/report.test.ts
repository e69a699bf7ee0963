import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { writers } from '../../src/report/writers.ts';
import { onlyRunFolder as runFolder } from './only-run-folder.ts';
import { runMain, type Ended } from './run-main.ts';
import { temporaryFolder } from './temporary-folder.ts';

const certify = (out: string, pos: string, ...more: readonly string[]): Promise<Ended> => runMain(['certify', '--pos', pos, '--out', out, ...more]);

/** The runs that everything here is about: each is made once, and every test gets a copy of its own. */
const subjects = {
  passed: { pos: 'reference', more: [], exitCode: 0 },
  failed: { pos: 'reference:no-check-number,decimal-prices', more: [], exitCode: 1 },
  incomplete: { pos: 'reference', more: ['--only', 'status/*'], exitCode: 3 },
} as const;

type Name = keyof typeof subjects;

const forms = Object.keys(writers).filter((form) => form !== 'terminal');
const reporters = (out: string, when: string): readonly string[] => forms.flatMap((form) => ['--reporter', `${form}=${join(out, `${when}.${form}`)}`]);
const made = new Map<Name, { readonly out: string; readonly live: Ended }>();

function copyOf(name: Name): string {
  const out = temporaryFolder();
  cpSync(made.get(name)?.out ?? '', out, { recursive: true, verbatimSymlinks: true });
  return out;
}

function editLines(out: string, change: (lines: readonly string[]) => readonly string[]): void {
  const file = join(runFolder(out), 'events.jsonl');
  writeFileSync(file, change(readFileSync(file, 'utf8').split('\n')).join('\n'));
}

describe('ppip report', () => {
  beforeAll(async () => {
    await Promise.all(Object.entries(subjects).map(async ([name, { pos, more }]) => {
      const out = mkdtempSync(join(tmpdir(), 'ppip-report-'));
      made.set(name as Name, { out, live: await certify(out, pos, ...more, ...reporters(out, 'live')) });
    }));
    return () => { for (const { out } of made.values()) rmSync(out, { recursive: true, force: true }); };
  });

  it.each(Object.keys(subjects) as readonly Name[])('says of a run that %s what it said when it was live, byte for byte, in every form and language', async (name) => {
    const { exitCode } = subjects[name];
    // Where it was made, since reports name the place of their evidence.
    const { out, live } = made.get(name) ?? expect.fail('the run was not made');
    expect(live.exitCode).toBe(exitCode);
    const replayed = await runMain(['report', 'latest', '--out', out, ...reporters(out, 'replay')]);
    expect(replayed).toEqual({ exitCode, stdout: live.stdout, stderr: '' });
    for (const form of forms) expect(readFileSync(join(out, `replay.${form}`), 'utf8')).toBe(readFileSync(join(out, `live.${form}`), 'utf8'));
    const json = await runMain(['report', runFolder(out), '--json']);
    expect(json).toEqual({ exitCode, stdout: readFileSync(join(runFolder(out), 'report.json'), 'utf8'), stderr: '' });
  });

  it('finds a run by its folder, its events file, latest and a path to latest', async () => {
    const out = copyOf('incomplete');
    const events = join(runFolder(out), 'events.jsonl');
    const all = await Promise.all([
      runMain(['report', '--out', out]), runMain(['report', 'latest', '--out', out]), runMain(['report', join(out, 'latest')]),
      runMain(['report', runFolder(out)]), runMain(['report', events]),
    ]);
    expect(new Set(all.map(({ stdout }) => stdout)).size).toBe(1);
    expect(all.map(({ exitCode }) => exitCode)).toEqual([3, 3, 3, 3, 3]);
  });

  it.each([
    ['changed', (lines: readonly string[]) => lines.map((line, index) => (index === 20 ? line.replace(/"type":"\w+"/, '"type":"invented"') : line)), 'evidence.badLine'],
    ['changed into another event', (lines: readonly string[]) => lines.map((line, index) => (index === 20 ? line.replace('"at":"20', '"at":"19') : line)), 'evidence.chainBroken'],
    ['taken out', (lines: readonly string[]) => lines.filter((_line, index) => index !== 20), 'evidence.seqGap'],
    ['repeated', (lines: readonly string[]) => lines.flatMap((line, index) => (index === 20 ? [line, line] : [line])), 'evidence.seqDisorder'],
    ['cut short', (lines: readonly string[]) => lines.map((line, index) => (index === 20 ? line.slice(0, 30) : line)), 'evidence.badLine'],
  ])('exits 4 when a line in the middle of the evidence was %s, says which, and still reports', async (_what, change, code) => {
    const out = copyOf('incomplete');
    editLines(out, change);
    const { exitCode, stdout, stderr } = await runMain(['report', '--out', out]);
    expect(exitCode).toBe(4);
    expect(stderr).toMatch(new RegExp(`^warning: .*events\\.jsonl:2[12]:1 .*\\[${code.replace('.', '\\.')}\\]$`, 'm'));
    expect(stdout).toMatch(/^INCOMPLETE/);
  });

  it.each([
    ['its report says something else', 'report.json', (text: string) => text.replace('"verdict": "passed"', '"verdict": "failed"'), 'report.json:3:1 .*evidence.reportChanged'],
    ['its events were cut off after it had ended', 'events.jsonl', (text: string) => text.slice(0, text.lastIndexOf('{')), 'report.json:\\d+:1 .*evidence.reportChanged'],
    ['a line of it is no event', 'events.jsonl', (text: string) => `${text}{}\n`, 'events.jsonl:\\d+:1 .*evidence.badLine'],
  ])('never calls a run passed when %s, says so first, and exits 4', async (_what, name, change, warning) => {
    const out = copyOf('passed');
    expect((await runMain(['report', '--out', out])).stdout).toMatch(/^PASSED/);
    const file = join(runFolder(out), name);
    writeFileSync(file, change(readFileSync(file, 'utf8')));
    const { exitCode, stdout, stderr } = await runMain(['report', '--out', out]);
    expect(exitCode).toBe(4);
    expect(stderr).toMatch(new RegExp(warning));
    const because = stdout.split('\n').find((line) => line.includes('Because'));
    expect([stdout.slice(0, 10), because]).toEqual(['INCOMPLETE', expect.stringContaining('The evidence does not verify')]);
    expect((await runMain(['report', '--out', out, '--reporter', 'junit'])).stdout).toContain('<error message="INCOMPLETE');
  });

  it('exits 4 when a rule kept with the run was edited, says so, and still reports', async () => {
    const out = copyOf('incomplete');
    const kept = join(runFolder(out), 'catalogue', 'assumptions.yaml');
    const before = readFileSync(kept, 'utf8');
    const after = before.replace('position: [401, 403]', 'position: [401, 403, 404]');
    expect(after).not.toBe(before);
    writeFileSync(kept, after);
    const { exitCode, stdout, stderr } = await runMain(['report', '--out', out]);
    expect(exitCode).toBe(4);
    expect(stderr).toMatch(/^warning: .* the catalogue kept with the run is \S+, and the run was judged by \S+ \[evidence\.catalogueChanged\]$/m);
    expect(stdout).toMatch(/^INCOMPLETE/);
    writeFileSync(kept, before);
    expect(await runMain(['report', '--out', out])).toMatchObject({ exitCode: 3, stderr: '' });
  });

  it('takes a torn last line for a run that was killed: incomplete, with 3', async () => {
    const out = copyOf('passed');
    editLines(out, (lines) => lines.slice(0, -2));
    // A run that was killed never came to write its report.
    rmSync(join(runFolder(out), 'report.json'));
    appendFileSync(join(runFolder(out), 'events.jsonl'), '\n{"seq":99999,"at":"20');
    const { exitCode, stdout, stderr } = await runMain(['report', '--out', out, '--json']);
    expect(exitCode).toBe(3);
    expect(stderr).toContain('[evidence.tornLine]');
    expect(JSON.parse(stdout)).toMatchObject({ verdict: 'incomplete', run: { endedAt: null } });
  });

  it('exits 2 for a folder without the catalogue that judged it, and for one that is no run', async () => {
    const out = copyOf('incomplete');
    const bare = join(out, 'bare');
    cpSync(join(runFolder(out), 'events.jsonl'), join(bare, 'events.jsonl'));
    expect(await runMain(['report', bare])).toMatchObject({ exitCode: 2, stdout: '', stderr: expect.stringContaining('no copy of the catalogue') as string });
    expect(await runMain(['report', temporaryFolder()])).toMatchObject({ exitCode: 2, stdout: '', stderr: expect.stringContaining('[evidence.notFound]') as string });
  });
});
