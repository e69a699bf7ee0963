import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { applyGate } from '../../src/cli/gate.ts';
import type { Report } from '../../src/index.ts';
import type { Standing, Verdict } from '../../src/model/outcome.ts';
import { finding, report, requirement } from '../report/fixture.ts';
import { onlyRunFolder } from './only-run-folder.ts';
import { runMain, type Ended } from './run-main.ts';
import { temporaryFolder } from './temporary-folder.ts';

const gated = (pos: string, baseline: string, ...more: readonly string[]): Promise<Ended> =>
  runMain(['certify', '--pos', pos, '--gate', 'regressions', '--baseline', baseline, '--out', temporaryFolder(), ...more]);

/** What the gate makes of a requirement's standing in the baseline and in the run, and of the two verdicts. */
async function exitCodeOf(before: readonly [Verdict, Standing], after: readonly [Verdict, Standing]): Promise<number> {
  const [baseline, now] = [before, after].map(([verdict, standing]) => report({ verdict, requirements: [requirement({ id: 'ORD-001', standing })] }));
  if (baseline === undefined || now === undefined) throw new Error('there are two reports');
  return applyGate(baseline, now, 'en', { stderr: new PassThrough() });
}

describe('the gate for regressions', () => {
  it.each<[string, readonly [Verdict, Standing], readonly [Verdict, Standing], number]>([
    ['a rule that was kept is violated', ['failed', 'conformant'], ['failed', 'nonconformant'], 1],
    ['a rule that was not shown is violated, in a run that is incomplete', ['incomplete', 'untested'], ['incomplete', 'nonconformant'], 1],
    ['a run that passed is followed by one that fails', ['passed', 'conformant'], ['failed', 'conformant'], 1],
    ['a rule that was kept is not shown, in a run that is incomplete', ['failed', 'conformant'], ['incomplete', 'inconclusive'], 3],
    ['a run that passed is followed by one that is incomplete', ['passed', 'conformant'], ['incomplete', 'conformant'], 3],
    ['a rule that was kept is not shown, in a run that fails for what was known', ['failed', 'conformant'], ['failed', 'manual'], 3],
    ['nothing changed in a run that passes', ['passed', 'conformant'], ['passed', 'conformant'], 0],
    ['nothing changed in a run that fails', ['failed', 'nonconformant'], ['failed', 'nonconformant'], 0],
    ['nothing changed in a run that is incomplete', ['incomplete', 'untested'], ['incomplete', 'untested'], 0],
    ['a rule is better in a run that is incomplete', ['incomplete', 'nonconformant'], ['incomplete', 'conformant'], 0],
  ])('when %s', async (_what, before, after, exitCode) => {
    expect(await exitCodeOf(before, after)).toBe(exitCode);
  });

  it.each<[string, readonly [Standing, Standing], number]>([
    ['the run left out what the baseline showed', ['conformant', 'untested'], 3],
    ['the run left out what was violated', ['nonconformant', 'untested'], 0],
    ['a rule is violated that the baseline left out', ['untested', 'nonconformant'], 1],
    ['a rule is kept that the baseline left out', ['untested', 'conformant'], 0],
  ])('when %s', async (_what, standingOf, exitCode) => {
    const scenarios: Report['scenarios'] = [{ id: 'orders/tip', title: { en: 'Tip', fr: 'Pourboire' }, state: 'notSelected' }];
    const [baseline, now] = standingOf.map((standing): Report => ({ ...report({ verdict: 'incomplete', requirements: [requirement({ id: 'ORD-001', standing })] }), scenarios: standing === 'untested' ? scenarios : [] }));
    if (baseline === undefined || now === undefined) throw new Error('there are two reports');
    const stderr = new PassThrough();
    expect(await applyGate(baseline, now, 'en', { stderr })).toBe(exitCode);
    // Nothing is worse, and still the job fails: the first lines must say why.
    expect(String(stderr.read()).split('\n').slice(0, 3).join('\n').includes('Violated, and not looked at by the first run: ORD-001.')).toBe(exitCode === 1);
  });

  it('ends with 1 when another check of a violated rule fails that passed', async () => {
    const violated = (second: 'passed' | 'failed'): Report => report({
      verdict: 'failed',
      requirements: [requirement({
        id: 'ORD-001', standing: 'nonconformant',
        findings: [finding({ outcome: 'failed', code: 'status.isNot', check: 'a' }), finding({ outcome: second, code: 'status.isNot', check: 'b' })],
      })],
    });
    expect(await applyGate(violated('passed'), violated('failed'), 'en', { stderr: new PassThrough() })).toBe(1);
    expect(await applyGate(violated('failed'), violated('failed'), 'en', { stderr: new PassThrough() })).toBe(0);
  });
});

/** One story shows both flaws, and a violated rule fails a narrowed run too. */
const narrow = ['--only', 'orders/takeout-asap'];

describe('ppip certify --gate regressions', () => {
  it('lets a known failure through and a new one not, and leaves the verdict as it is', async () => {
    const out = temporaryFolder();
    expect((await runMain(['certify', '--pos', 'reference:no-check-number', ...narrow, '--out', out])).exitCode).toBe(1);
    const folder = onlyRunFolder(out);
    const known = await gated('reference:no-check-number', join(folder, 'report.json'), ...narrow);
    expect(known.exitCode).toBe(0);
    expect(known.stdout).toMatch(/^FAILED/);
    expect(known.stderr).toContain('Nothing is worse than before.');
    const relapsed = await gated('reference:no-check-number,decimal-prices', folder, '--json', ...narrow);
    expect(relapsed.exitCode).toBe(1);
    expect(relapsed.stderr).toMatch(/WORSE than before\.[\s\S]*conformant → nonconformant/);
    expect((JSON.parse(relapsed.stdout) as Report).verdict).toBe('failed');
  });

  it('lets an incomplete run through that shows no less than before', async () => {
    const out = temporaryFolder();
    await runMain(['certify', '--pos', 'reference', '--only', 'orders/tip', '--out', out]);
    const ended = await gated('reference', onlyRunFolder(out), '--only', 'orders/tip');
    expect(ended.exitCode).toBe(0);
    expect(ended.stdout).toMatch(/^INCOMPLETE/);
  });

  it('keeps the exit code of a run that was interrupted', async () => {
    const out = temporaryFolder();
    await runMain(['certify', '--pos', 'reference', '--only', 'orders/tip', '--out', out]);
    const ended = await runMain(['certify', '--pos', 'reference', '--gate', 'regressions', '--baseline', onlyRunFolder(out), '--out', temporaryFolder()], { signal: AbortSignal.abort() });
    expect(ended.exitCode).toBe(130);
  });

  it.each([
    ['a baseline that there is not', ['--gate', 'regressions', '--baseline', 'none.json'], '[report.notFound]'],
    ['a baseline that is no report', ['--gate', 'regressions', '--baseline', 'bad.json'], 'bad.json:1:'],
    ['no baseline', ['--gate', 'regressions'], 'add --baseline'],
    ['a baseline without a gate', ['--baseline', 'bad.json'], 'add --gate regressions'],
    ['another gate', ['--gate', 'moon', '--baseline', 'bad.json'], 'Allowed choices are regressions'],
  ])('exits 2 before anything is sent for %s', async (_what, argv, message) => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'bad.json'), '{"verdict": "splendid"}');
    const ended = await runMain(['certify', '--pos', 'reference', '--out', join(folder, 'runs'), ...argv.map((word) => word.endsWith('.json') ? join(folder, word) : word)]);
    expect(ended).toMatchObject({ exitCode: 2, stdout: '' });
    expect(ended.stderr).toContain(message);
    expect(existsSync(join(folder, 'runs'))).toBe(false);
    expect(readFileSync(join(folder, 'bad.json'), 'utf8')).toContain('splendid');
  });
});
