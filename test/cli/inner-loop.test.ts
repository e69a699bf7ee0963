import { join } from 'node:path';
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { runMain, type Ended } from './run-main.ts';
import { temporaryFolder } from './temporary-folder.ts';

const certify = (out: string, pos: string, ...argv: readonly string[]): Promise<Ended> => runMain(['certify', '--pos', pos, '--json', '--out', out, ...argv]);
const read = ({ stdout }: Ended): Report => JSON.parse(stdout) as Report;
const played = ({ scenarios }: Report): readonly string[] => scenarios.filter(({ state }) => state === 'completed' || state === 'blocked').map(({ id }) => id);
const violated = ({ requirements }: Report): readonly string[] => requirements.filter(({ standing }) => standing === 'nonconformant').map(({ id }) => id);

describe('ppip certify --failed', () => {
  it('plays again only what did not pass, says which, and can never pass the whole', async () => {
    const out = temporaryFolder();
    const first = await certify(out, 'reference:refuses-fees', '--only', 'orders/many-lines', '--only', 'orders/fees');
    expect({ exitCode: first.exitCode, violated: violated(read(first)) }).toEqual({ exitCode: 1, violated: ['ORD-014'] });
    const again = await certify(out, 'reference:refuses-fees', '--failed');
    expect(again.exitCode).toBe(1);
    expect(again.stderr).toContain(`Of the last run (${read(first).run.id}), 1 scenario did not pass: (that run was itself only a part)\n  orders/fees\n`);
    expect(read(again).run.selection).toEqual(['orders/fees']);
    expect(played(read(again))).not.toContain('orders/many-lines');
    const mended = await certify(out, 'reference', '--failed', '--lang', 'fr');
    expect({ exitCode: mended.exitCode, verdict: read(mended).verdict }).toEqual({ exitCode: 3, verdict: 'incomplete' });
    expect(mended.stderr).toContain('1 scénario n’a pas réussi\u00A0: (cet essai n’était lui-même que partiel)');
    const nothing = await certify(out, 'reference', '--failed');
    expect({ exitCode: nothing.exitCode, stdout: nothing.stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(nothing.stderr).toMatch(/nothing failed in the last run.*\[selection\.nothingFailed\]\n {2}hint: run ppip certify without it/);
  });

  it('finds the scenario of a standing check, whichever met it', async () => {
    const out = temporaryFolder();
    await certify(out, 'reference:no-check-number', '--only', 'orders/tip');
    const { stderr } = await certify(out, 'reference', '--failed');
    expect(stderr).toContain('\n  orders/tip\n');
  });

  it.each([
    ['there is no run', [], /--failed: there is no earlier run in .*\[evidence\.notFound\]\n {2}hint: run ppip certify without --failed first/],
    ['it is given with --only', ['--only', 'orders/tip'], /--failed and --only exclude each other/],
  ])('exits 2 when %s', async (_what, argv, message) => {
    const out = temporaryFolder();
    const { exitCode, stderr } = await certify(out, 'reference', '--failed', ...argv);
    expect({ exitCode, files: readdirSync(out) }).toEqual({ exitCode: 2, files: [] });
    expect(stderr).toMatch(message);
  });
});

describe('ppip certify --bail', () => {
  it('plays no more once a MUST is violated, and fails the POS only for what was seen', async () => {
    const out = temporaryFolder();
    const ended = await certify(out, 'reference:no-check-number', '--bail', '--lanes', '1');
    const report = read(ended);
    expect({ exitCode: ended.exitCode, verdict: report.verdict, interrupted: report.run.interrupted }).toEqual({ exitCode: 1, verdict: 'failed', interrupted: false });
    const [only = '', ...others] = violated(report);
    expect(others).toEqual([]);
    expect(ended.stderr).toContain(`Stopping, for --bail: ${only} is violated.`);
    expect(report.scenarios.filter(({ state }) => state === 'interrupted').length).toBeGreaterThan(10);
    expect(report.reasons.map(({ code }) => code)).toEqual(['verdict.nonconformant']);
    const again = await runMain(['report', join(out, 'latest'), '--json']);
    expect({ exitCode: again.exitCode, isSame: again.stdout === ended.stdout }).toEqual({ exitCode: 1, isSame: true });
  });

  it('cuts the other lanes without holding anything against them', async () => {
    const report = read(await certify(temporaryFolder(), 'reference:no-check-number,slow', '--bail', '--only', 'orders/*', '--lanes', '8'));
    expect({ verdict: report.verdict, violated: violated(report) }).toEqual({ verdict: 'failed', violated: ['STA-006'] });
  });

  it('changes nothing for a POS that violates none', async () => {
    const ended = await certify(temporaryFolder(), 'reference', '--bail', '--only', 'orders/tip');
    expect({ exitCode: ended.exitCode, isStopped: ended.stderr.includes('--bail'), states: new Set(read(ended).scenarios.map(({ state }) => state)) })
      .toEqual({ exitCode: 3, isStopped: false, states: new Set(['completed', 'notSelected']) });
  });
});
