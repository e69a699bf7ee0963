import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startSandbox, type Report } from '../../src/index.ts';
import { writers } from '../../src/report/writers.ts';
import { failedSample, optionsFor } from '../report/fixture.ts';
import { freePort } from '../free-port.ts';
import { onlyRunFolder } from './only-run-folder.ts';
import { runMain } from './run-main.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { testSecret, writeConfig } from './write-config.ts';

const env = { PPIP_SECRET: testSecret };

describe('waivers in ppip.yaml', () => {
  it('are recorded with the run, so that its report is the same from disk', async () => {
    const out = temporaryFolder();
    const config = writeConfig(out, { posPort: await freePort(), listenPort: await freePort(), more: ['waivers: [{ requirement: STA-003, reason: fixed in 5.3, owner: QA, expires: 2199-12-31 }]'] });
    const live = await runMain(['certify', '--config', config, '--only', 'orders/tip', '--out', out], { env });
    expect(live.exitCode).toBe(3);
    expect(live.stdout.replace(/\s+/g, ' ')).toContain('STA-003 is waived until 2199-12-31 by QA (fixed in 5.3).');
    expect((await runMain(['report', '--out', out])).stdout).toBe(live.stdout);
    const report = JSON.parse(readFileSync(join(onlyRunFolder(out), 'report.json'), 'utf8')) as Report;
    expect(report.waivers).toMatchObject([{ requirement: 'STA-003', state: 'open' }]);
  });

  it.each([
    ['a rule that there is not', 'requirement: STA-33, reason: r, owner: QA, expires: 2199-12-31', "unknown requirement 'STA-33'"],
    ['a day that is over', 'requirement: STA-003, reason: r, owner: QA, expires: 2020-01-01', 'the waiver of STA-003 ended with 2020-01-01'],
  ])('are refused before anything is sent for %s, with their place', async (_what, waiver, message) => {
    const folder = temporaryFolder();
    const config = writeConfig(folder, { posPort: 1, listenPort: 1, more: [`waivers: [{ ${waiver} }]`] });
    for (const command of ['plan', 'certify']) {
      const ended = await runMain([command, '--config', config, ...(command === 'certify' ? ['--out', folder] : [])], { env });
      expect(ended).toMatchObject({ exitCode: 2, stdout: '' });
      expect(ended.stderr).toMatch(/ppip\.yaml:9:\d+ /);
      expect(ended.stderr).toContain(message);
    }
  });

  it('are an error at their place once the rule is kept, live and from disk, and leave the verdict', async () => {
    const folder = temporaryFolder();
    const [posPort, listenPort] = [await freePort(), await freePort()];
    const config = writeConfig(folder, { posPort, listenPort, more: ['waivers: [{ requirement: MEN-005, reason: fixed in 5.3, owner: QA, expires: 2199-12-31 }]'] });
    const sandbox = await startSandbox({ configFile: config, host: '127.0.0.1', port: posPort, platformUrls: [], behaviours: [], env, onEvent: () => undefined });
    onTestFinished(() => sandbox.close());
    const live = await runMain(['certify', '--config', config, '--only', 'menu/sync', '--out', folder, '--json'], { env });
    expect(live.stderr).toMatch(/^error: \S*ppip\.yaml:9:\d+ the waiver of MEN-005 is stale: the rule is kept now \[config\.waiverStale\]$/m);
    const report = JSON.parse(live.stdout) as Report;
    expect({ exitCode: live.exitCode, verdict: report.verdict, waivers: report.waivers }).toMatchObject({ exitCode: 3, verdict: 'incomplete', waivers: [{ state: 'stale' }] });
    const again = await runMain(['report', '--out', folder, '--json', '--lang', 'fr']);
    expect({ exitCode: again.exitCode, stdout: again.stdout }).toEqual({ exitCode: 3, stdout: live.stdout });
    expect(again.stderr).toContain('erreur\u00A0: la dérogation de MEN-005 est périmée');
  });

  it.each(Object.keys(writers).filter((name) => name !== 'har') as ReadonlyArray<keyof typeof writers>)('stand in the %s report, and leave it failed', (name) => {
    const waived = { ...failedSample, report: { ...failedSample.report, waivers: [{ requirement: 'STA-003', reason: 'fixed in 5.3', owner: 'QA lead', expires: '2026-12-31', state: 'needed', standing: 'nonconformant' } as const] } };
    const text = writers[name](waived.report, optionsFor(waived));
    expect(text).toMatch(name === 'json' ? /"owner": "QA lead"/ : /STA-003 is waived until 2026-12-31 by QA lead/);
    expect(text).toMatch(/FAILED|"verdict": "failed"/);
  });

  it('are a warning once the rule is kept, in French too', () => {
    const stale = { ...failedSample, report: { ...failedSample.report, waivers: [{ requirement: 'STA-001', reason: 'x', owner: 'QA', expires: '2026-12-31', state: 'stale', standing: 'conformant' } as const] } };
    expect(writers.terminal(stale.report, optionsFor(stale, { language: 'fr' })).replace(/\n\s+/g, ' ')).toContain('la règle est maintenant respectée\u00A0: retirez la dérogation');
  });
});
