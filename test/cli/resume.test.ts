import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { runMain } from './run-main.ts';
import { temporaryFolder } from './temporary-folder.ts';

const certify = (out: string, ...more: readonly string[]) => ['certify', '--pos', 'reference', '--out', out, ...more];

describe('ppip certify --resume', () => {
  it('goes on with the last run, and what comes of it is packed and verified as one', async () => {
    const out = temporaryFolder();
    const control = new AbortController();
    control.abort();
    const cut = await runMain(certify(out, '--only', 'orders/takeout-asap'), { signal: control.signal });
    expect(cut.exitCode).toBe(130);
    const { exitCode, stdout, stderr } = await runMain(certify(out, '--resume', '--json'));
    const report = JSON.parse(stdout) as Report;
    expect([exitCode, report.verdict, report.run.interrupted, report.run.selection]).toEqual([3, 'incomplete', false, ['orders/takeout-asap']]);
    expect(report.reasons.map(({ code }) => code)).not.toContain('run.interrupted');
    expect(stderr).toMatch(/^Going on with run [0-9a-f]{8}: 2 scenarios are left\.$/m);
    expect(readdirSync(join(out, 'latest', 'parts')).sort()).toEqual(['1', '2']);
    const key = join(out, 'key');
    const pack = join(out, 'package');
    expect((await runMain(['keygen', '--out', key])).exitCode).toBe(0);
    const packed = await runMain(['pack', 'latest', '--key', key, '--out', pack, '--incomplete', '--runs', out]);
    expect(packed.exitCode).toBe(0);
    expect((await runMain(['verify', pack, '--key', `${key}.pub`])).exitCode).toBe(3);
  });

  it.each([['--only', 'orders/tip'], ['--tag', 'till'], ['--failed'], ['--shard', '1/2'], ['--seed', '2'], ['--watch']])('excludes %s', async (...more) => {
    const { exitCode, stderr } = await runMain(certify(temporaryFolder(), '--resume', ...more));
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining('[usage.resumeAlone]')]);
  });
});
