import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/index.ts';
import { onlyRunFolder } from './only-run-folder.ts';
import { runMain, type Ended } from './run-main.ts';
import { temporaryFolder } from './temporary-folder.ts';

const gated = (pos: string, baseline: string, ...more: readonly string[]): Promise<Ended> =>
  runMain(['certify', '--pos', pos, '--gate', 'regressions', '--baseline', baseline, '--out', temporaryFolder(), ...more]);

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

  it('keeps the exit code of a run that shows too little to compare', async () => {
    const out = temporaryFolder();
    await runMain(['certify', '--pos', 'reference', '--only', 'orders/tip', '--out', out]);
    expect((await gated('reference', onlyRunFolder(out), '--only', 'orders/tip')).exitCode).toBe(3);
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
