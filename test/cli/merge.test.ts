import { cpSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/index.ts';
import { runMain, type Ended } from './run-main.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** Few scenarios, one with a control, so that three parts have something to play each. */
const selection = ['orders/takeout-asap', 'orders/tip', 'status/resend-after-rejection'].flatMap((id) => ['--only', id]);

interface Played { readonly ended: Ended; readonly folder: string }

const folders = (out: string): readonly string[] => readdirSync(out).filter((name) => /^\d{8}T/.test(name)).map((name) => join(out, name));

/** Plays one shard, each in a folder of its own as on a machine of its own. */
async function playShard(home: string, shard: string, { pos = 'reference', more = selection }: { readonly pos?: string; readonly more?: readonly string[] } = {}): Promise<Played> {
  const out = join(home, `machine-${readdirSync(home).length}`);
  const ended = await runMain(['certify', '--pos', pos, '--shard', shard, ...more, '--out', out, '--json']);
  const [folder] = folders(out);
  if (folder === undefined) throw new Error(`no run folder: ${ended.stderr}`);
  return { ended, folder };
}

const reportOf = ({ stdout }: Ended): Report => JSON.parse(stdout) as Report;
const standingsOf = ({ requirements }: Report): ReadonlyArray<readonly [string, string]> => requirements.map(({ id, standing }) => [id, standing]);
const violated = ({ requirements }: Report): readonly string[] => requirements.filter(({ standing }) => standing === 'nonconformant').map(({ id }) => id);

describe('ppip merge', () => {
  it('comes to the standings of an unsharded run, whose folder ppip report, diff and pack read', async () => {
    const home = temporaryFolder();
    const parts = [await playShard(home, '1/3'), await playShard(home, '2/3'), await playShard(home, '3/3')];
    for (const [index, { ended }] of parts.entries()) {
      expect(ended.exitCode, ended.stderr).toBe(3);
      expect(reportOf(ended).run.shard).toEqual({ index: index + 1, of: 3 });
      expect(reportOf(ended).reasons).toContainEqual({ code: 'verdict.oneShard', args: { shard: `${index + 1}/3` } });
    }
    const alone = reportOf(await runMain(['certify', '--pos', 'reference', ...selection, '--out', join(home, 'alone'), '--json']));
    const out = join(home, 'merged');
    const merged = await runMain(['merge', ...parts.map(({ folder }) => folder).toReversed(), '--out', out, '--json']);
    const report = reportOf(merged);
    expect(merged.stderr).toBe('');
    expect(standingsOf(report)).toEqual(standingsOf(alone));
    expect([merged.exitCode, report.verdict, report.reasons]).toEqual([3, alone.verdict, alone.reasons]);
    expect(report.scenarios.map(({ id, state }) => [id, state])).toEqual(alone.scenarios.map(({ id, state }) => [id, state]));
    expect(report.run.merged?.parts.map(({ runId }) => runId)).toEqual(parts.map(({ ended }) => reportOf(ended).run.id));
    const ids = new Set(report.requirements.flatMap(({ findings }) => findings.flatMap(({ evidence }) => evidence.map(({ exchangeId }) => exchangeId.split('.')[0]))));
    expect([...ids].sort()).toEqual(['1', '2', '3']);

    const again = await runMain(['report', 'latest', '--out', out, '--json']);
    expect({ exitCode: again.exitCode, stderr: again.stderr }).toEqual({ exitCode: 3, stderr: '' });
    expect(again.stdout).toBe(merged.stdout);
    expect((await runMain(['diff', join(home, 'alone', 'latest'), join(out, 'latest')])).exitCode).toBe(0);
    const key = join(home, 'key');
    await runMain(['keygen', '--out', key]);
    const packed = await runMain(['pack', 'latest', '--key', key, '--incomplete', '--runs', out, '--out', join(home, 'package')]);
    expect(packed.exitCode, packed.stderr).toBe(0);
    expect((await runMain(['verify', join(home, 'package'), '--key', `${key}.pub`])).exitCode).toBe(3);
    for (const form of ['terminal', 'html', 'junit']) {
      expect((await runMain(['report', 'latest', '--out', out, '--reporter', `${form}=${join(home, `report.${form}`)}`])).stderr).toBe('');
    }
  });

  it('finds the rule that a POS breaks, as an unsharded run does', async () => {
    const home = temporaryFolder();
    const pos = 'reference:same-check-number';
    const more = ['--only', 'orders/takeout-asap', '--only', 'orders/tip', '--only', 'orders/fees'];
    const parts = [await playShard(home, '1/2', { pos, more }), await playShard(home, '2/2', { pos, more })];
    const unsharded = await runMain(['certify', '--pos', pos, ...more, '--out', join(home, 'alone'), '--json']);
    const merged = await runMain(['merge', ...parts.map(({ folder }) => folder), '--out', join(home, 'merged'), '--json']);
    expect([merged.exitCode, violated(reportOf(merged))]).toEqual([unsharded.exitCode, violated(reportOf(unsharded))]);
    expect(violated(reportOf(merged))).toEqual(['STA-007']);
  });

  it('refuses what is not every part of one run, once, and says what is the matter', async () => {
    const home = temporaryFolder();
    const only = ['--only', 'menu/sync'];
    const first = (await playShard(home, '1/2', { more: only })).folder;
    const second = (await playShard(home, '2/2', { more: only })).folder;
    const third = (await playShard(home, '2/3', { more: only })).folder;
    const seeded = (await playShard(home, '2/2', { more: [...only, '--seed', '7'] })).folder;
    const plain = join(home, 'plain');
    await runMain(['certify', '--pos', 'reference', ...only, '--out', plain]);
    const merge = (...runs: readonly string[]): Promise<Ended> => runMain(['merge', ...runs, '--out', join(home, 'merged')]);
    const cases = [
      [[first], 'shard 2/2 is missing'],
      [[first, second, second], 'shard 2/2 is there 2 times'],
      [[first, third], 'is shard 2/3, and others are of 2'],
      [[first, seeded], 'this differs: the seed'],
      [[first, join(plain, 'latest')], 'is no shard'],
    ] as const;
    for (const [runs, told] of cases) {
      const { exitCode, stderr, stdout } = await merge(...runs);
      expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
      expect(stderr).toContain(told);
    }
    expect((await merge(first, second)).exitCode).toBe(3);
    expect((await merge(join(home, 'merged', 'latest'), first)).stderr).toContain('is itself a merged run');
  });

  it('takes no part whose evidence was changed, before or after', async () => {
    const home = temporaryFolder();
    const only = ['--only', 'menu/sync'];
    const parts = [(await playShard(home, '1/2', { more: only })).folder, (await playShard(home, '2/2', { more: only })).folder];
    const change = (file: string): void => { writeFileSync(file, readFileSync(file, 'utf8').replace('"scenarioEnded"', '"scenarioStarted","locationId":"x"')); };
    const out = join(home, 'merged');
    expect((await runMain(['merge', ...parts, '--out', out])).exitCode).toBe(3);
    const [merged = ''] = folders(out);
    cpSync(merged, join(home, 'kept'), { recursive: true });
    change(join(merged, 'parts', '2', 'events.jsonl'));
    const after = await runMain(['report', merged, '--json']);
    expect(after.exitCode).toBe(4);
    expect(after.stderr).toContain('parts/2/events.jsonl');
    expect(reportOf(after).verdict).toBe('incomplete');
    // A whole run of another origin in its place has a chain of its own that holds.
    cpSync(join((await playShard(home, '2/2', { more: only })).folder, 'events.jsonl'), join(home, 'kept', 'parts', '2', 'events.jsonl'));
    const replaced = await runMain(['report', join(home, 'kept'), '--json']);
    expect([replaced.exitCode, replaced.stderr.includes('evidence.partsChanged')]).toEqual([4, true]);
    change(join(parts[0] ?? '', 'events.jsonl'));
    const before = await runMain(['merge', ...parts, '--out', join(home, 'again')]);
    expect({ exitCode: before.exitCode, stdout: before.stdout }).toEqual({ exitCode: 4, stdout: '' });
    expect(before.stderr).toContain('evidence.chainBroken');
  });
});
