import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Exchange } from '../../src/model/exchange.ts';
import type { Report } from '../../src/model/report.ts';
import { runMain } from './run-main.ts';
import { temporaryFolder } from './temporary-folder.ts';

const program = fileURLToPath(new URL('../hooks/tunnel-program.js', import.meta.url));
const tunnel = (...more: readonly string[]): readonly string[] => ['--tunnel-url', 'public at (\\S+)', '--tunnel', process.execPath, program, '{port}', ...more];
const isPublic = /^http:\/\/127\.0\.0\.1:\d+$/;

describe('--tunnel', () => {
  it('brings the callbacks of a run, and its URL stands in the evidence', async () => {
    const out = temporaryFolder();
    const { exitCode, stdout, stderr } = await runMain(['certify', '--pos', 'reference', '--only', 'orders/takeout-asap', '--json', '--out', out, ...tunnel()], { env: { PATH: process.env.PATH ?? '' } });
    const report = JSON.parse(stdout) as Report;
    expect({ exitCode, stderr: stderr.includes('error') }).toEqual({ exitCode: 3, stderr: false });
    expect(report.partner.publicUrl).toMatch(isPublic);
    expect(report.counts.byOutcome).toMatchObject({ failed: 0, blocked: 0 });
    expect(report.counts.byOutcome.passed).toBeGreaterThan(10);
    const [start] = readFileSync(join(out, 'latest', 'events.jsonl'), 'utf8').split('\n', 1);
    expect(start).toContain(report.partner.publicUrl);
  });

  it('that dies in the middle ends the run, which is then incomplete and blames nobody', async () => {
    const out = temporaryFolder();
    const { exitCode, stdout, stderr } = await runMain(['certify', '--pos', 'reference', '--json', '--out', out, ...tunnel('--dies-after', '1')], { env: { PATH: process.env.PATH ?? '' } });
    const report = JSON.parse(stdout) as Report;
    expect({ exitCode, verdict: report.verdict, failed: report.counts.byOutcome.failed }).toEqual({ exitCode: 3, verdict: 'incomplete', failed: 0 });
    expect(stderr).toContain('[tunnel.ended]');
    expect(stderr).toContain('exit code 9');
    // What was left says why, and not that somebody interrupted the run.
    const lost = { code: 'callbacks.lost', args: { by: 'tunnel.ended' } };
    expect(report.reasons).toEqual([lost]);
    const cut = report.scenarios.filter(({ state }) => state === 'interrupted');
    expect(cut.length).toBeGreaterThan(0);
    expect([...new Set(cut.map(({ reason }) => JSON.stringify(reason)))]).toEqual([JSON.stringify(lost)]);
    const codes = report.requirements.flatMap(({ findings }) => findings.map(({ code }) => code));
    expect(codes).toContain('callbacks.lost');
    expect(codes).not.toContain('run.interrupted');
    const french = await runMain(['report', join(out, 'latest'), '--lang', 'fr']);
    expect(french.stdout.replaceAll(/\s+/g, ' ')).toContain('a été perdu au milieu de l’essai (tunnel.ended)');
    expect((await runMain(['report', join(out, 'latest'), '--reporter', 'json'])).stdout).toBe(stdout);
  });

  it('that died leaves a run that can be gone on with, and nothing of the loss in what comes of it', async () => {
    const out = temporaryFolder();
    const narrow = ['certify', '--pos', 'reference', '--json', '--out', out];
    const env = { PATH: process.env.PATH ?? '' };
    await runMain([...narrow, '--only', 'orders/*', ...tunnel('--dies-after', '1')], { env });
    const { stdout, stderr } = await runMain([...narrow, '--resume'], { env });
    expect(stderr).toContain('scenarios are left');
    const { scenarios, counts } = JSON.parse(stdout) as Report;
    expect([...new Set(scenarios.map(({ state }) => state))].sort()).toEqual(['completed', 'notSelected']);
    expect(counts.byOutcome).toMatchObject({ failed: 0, blocked: 0 });
    expect(stdout).not.toContain('callbacks.lost');
  });

  it('brings the callback of a call by hand', async () => {
    const { exitCode, stdout } = await runMain(['send', 'menu-sync', '--pos', 'reference', '--json', '--out', temporaryFolder(), ...tunnel()]);
    const { callback } = JSON.parse(stdout) as { readonly callback?: Exchange };
    expect({ exitCode, url: callback?.request.url }).toEqual({ exitCode: 0, url: '/v2/menu' });
  });

  it('stands in what doctor tells to enter in the POS; one that does not open is a finding', async () => {
    const right = await runMain(['doctor', '--pos', 'reference', '--json', '--out', join(temporaryFolder(), 'runs'), ...tunnel()]);
    const { addresses, findings } = JSON.parse(right.stdout) as { readonly addresses: ReadonlyArray<{ readonly url: string }>; readonly findings: ReadonlyArray<{ readonly check: string; readonly code: string }> };
    expect(right.exitCode).toBe(0);
    expect(addresses.map(({ url }) => new URL(url).origin)).toEqual([expect.stringMatching(isPublic), expect.stringMatching(isPublic)]);
    expect(findings.find(({ check }) => check === 'publicUrl')?.code).toBe('doctor.publicUrlReached');
    const wrong = await runMain(['doctor', '--pos', 'reference', '--out', join(temporaryFolder(), 'runs'), '--tunnel', 'no-such-tunnel-program']);
    expect(wrong.exitCode).toBe(3);
    expect(wrong.stdout).toContain('doctor.notListening');
    expect(wrong.stdout).toContain('ENOENT');
  });

  it.each([
    ['a pattern without a tunnel', ['--tunnel-url', 'x'], /usage\.noTunnel/],
    ['a pattern that is none', ['--tunnel-url', '(', '--tunnel', 'x'], /tunnel-url/],
    ['a tunnel without a command', ['--tunnel'], /argument missing/],
    ['a tunnel without a name', ['--tunnel', ''], /usage\.noTunnel/],
  ])('exits 2 for %s', async (_what, argv, message) => {
    const { exitCode, stderr } = await runMain(['send', 'menu-sync', '--pos', 'reference', '--out', temporaryFolder(), ...argv]);
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(message);
  });

  it('that cannot be started exits 3 before anything is sent', async () => {
    const { exitCode, stderr } = await runMain(['certify', '--pos', 'reference', '--out', temporaryFolder(), '--tunnel', 'no-such-tunnel-program']);
    expect(exitCode).toBe(3);
    expect(stderr).toContain('[tunnel.notStarted]');
  });
});
