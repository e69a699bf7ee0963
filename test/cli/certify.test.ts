import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { freePort, takenPort } from '../free-port.ts';
import { runMain } from './run-main.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { testSecret, writeConfig } from './write-config.ts';

const read = (text: string): Report => JSON.parse(text) as Report;

describe('ppip certify --pos reference', () => {
  it('passes the faithful POS with 0, and prints only JSON that fits the published schema', async () => {
    const out = temporaryFolder();
    const { exitCode, stdout, stderr } = await runMain(['certify', '--pos', 'reference', '--json', '--out', out]);
    const report = read(stdout);
    expect({ exitCode, verdict: report.verdict, certifies: report.certifies }).toEqual({ exitCode: 0, verdict: 'passed', certifies: false });
    expect(stdout).toBe(readFileSync(join(out, 'latest', 'report.json'), 'utf8'));
    expect(stderr).toContain('orders/takeout-asap');

    const schema = JSON.parse((await runMain(['schema', 'report'])).stdout) as object;
    const ajv = new Ajv2020({ strict: false, allErrors: true });
    addFormats.default(ajv);
    const validate = ajv.compile(schema);
    validate(report);
    expect(validate.errors).toBeNull();
    validate({ ...report, verdict: 'splendid' });
    expect(validate.errors).toMatchObject([{ instancePath: '/verdict' }]);
  });

  it('fails a flawed POS with 1, also when the run is narrowed', async () => {
    const { exitCode, stdout } = await runMain(['certify', '--pos', 'reference:no-check-number', '--only', 'orders/takeout-asap', '--json', '--out', temporaryFolder()]);
    const report = read(stdout);
    expect({ exitCode, verdict: report.verdict }).toEqual({ exitCode: 1, verdict: 'failed' });
    expect(report.requirements.some(({ standing, level }) => standing === 'nonconformant' && level === 'must')).toBe(true);
  });

  it.each(['orders/takeout-asap', 'orders/*', 'menu'])('never passes a faithful POS by --only %s: incomplete, with 3', async (only) => {
    const { exitCode, stdout, stderr } = await runMain(['certify', '--pos', 'reference', '--only', only, '--json', '--out', temporaryFolder()]);
    // The hook cleanup of the reference POS took what the run left.
    expect(stderr).not.toContain('On the till');
    const report = read(stdout);
    expect({ exitCode, verdict: report.verdict, selection: report.run.selection }).toEqual({ exitCode: 3, verdict: 'incomplete', selection: [only] });
    expect(report.counts.byStanding.nonconformant).toBe(0);
  });

  it('writes several reports at once and still prints one', async () => {
    const out = temporaryFolder();
    const file = (name: string): string => join(out, 'reports', name);
    const argv = ['--reporter', `junit=${file('a.xml')}`, '--reporter', `markdown=${file('b.md')}`, '--reporter', `json=${file('c.json')}`];
    const { exitCode, stdout } = await runMain(['certify', '--pos', 'reference', '--only', 'orders/tip', ...argv, '--out', out]);
    expect(exitCode).toBe(3);
    expect(stdout).toMatch(/^INCOMPLETE · Embedded reference POS/);
    expect(readFileSync(file('a.xml'), 'utf8')).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>\n<testsuites /);
    expect(readFileSync(file('b.md'), 'utf8')).toMatch(/^# /);
    expect(readFileSync(file('c.json'), 'utf8')).toBe(readFileSync(join(out, 'latest', 'report.json'), 'utf8'));
  });

  it('tells of a report that could not be written, prints the others, and does not end as if all were well', async () => {
    const out = temporaryFolder();
    writeFileSync(join(out, 'file'), '');
    const { exitCode, stdout, stderr } = await runMain(['certify', '--pos', 'reference', '--reporter', `junit=${join(out, 'file', 'a.xml')}`, '--out', out]);
    expect(stdout).toMatch(/^PASSED/);
    expect(stderr).toContain('[report.notWritten]');
    expect(exitCode).toBe(3);
  });

  it('exits 130 when it is interrupted, with its evidence and report', async () => {
    const out = temporaryFolder();
    const control = new AbortController();
    control.abort();
    const { exitCode, stdout } = await runMain(['certify', '--pos', 'reference', '--json', '--out', out], { signal: control.signal });
    expect({ exitCode, interrupted: read(stdout).run.interrupted, verdict: read(stdout).verdict }).toEqual({ exitCode: 130, interrupted: true, verdict: 'incomplete' });
    expect(readdirSync(join(out, 'latest')).sort()).toEqual(['catalogue', 'events.jsonl', 'report.json', 'till-sheet.csv']);
  });

  it('exits 3 when run folders cannot be made, before anything is sent', async () => {
    const out = join(temporaryFolder(), 'file');
    writeFileSync(out, '');
    const { exitCode, stdout, stderr } = await runMain(['certify', '--pos', 'reference', '--out', out]);
    expect({ exitCode, stdout }).toEqual({ exitCode: 3, stdout: '' });
    expect(stderr).toContain('[evidence.noFolder]');
  });

  it('gives new ids to each run, and the same content to the same seed', async () => {
    const out = temporaryFolder();
    const run = async (): Promise<Report> => read((await runMain(['certify', '--pos', 'reference', '--only', 'orders/tip', '--seed', '7', '--json', '--out', out])).stdout);
    const [first, second] = [await run(), await run()];
    expect([first.run.seed, second.run.seed]).toEqual([7, 7]);
    expect(first.run.orderIds.filter((id) => second.run.orderIds.includes(id))).toEqual([]);
    expect(first.run.orderIds).toHaveLength(second.run.orderIds.length);
  });
});

describe('ppip certify --config', () => {
  const env = { PPIP_SECRET: testSecret };

  it('exits 3 when the port for callbacks is taken, and leaves no run folder', async () => {
    const out = temporaryFolder();
    const config = writeConfig(out, { posPort: await freePort(), listenPort: await takenPort() });
    const { exitCode, stdout, stderr } = await runMain(['certify', '--config', config, '--out', join(out, 'runs')], { env });
    expect({ exitCode, stdout }).toEqual({ exitCode: 3, stdout: '' });
    expect(stderr).toMatch(/^error: cannot listen for callbacks on 127\.0\.0\.1:\d+: the port is taken \[platform\.portTaken\]$/m);
    expect(existsSync(join(out, 'runs'))).toBe(false);
  });

  it('exits 3 when the POS cannot be reached, and blames no rule', async () => {
    const out = temporaryFolder();
    const config = writeConfig(out, { posPort: await freePort(), listenPort: await freePort() });
    const { exitCode, stdout } = await runMain(['certify', '--config', config, '--json', '--out', out], { env });
    const report = read(stdout);
    expect({ exitCode, verdict: report.verdict, failed: report.counts.byOutcome.failed }).toEqual({ exitCode: 3, verdict: 'incomplete', failed: 0 });
  });

  it('exits 3 when nothing of the catalogue applies: an empty run is never green', async () => {
    const out = temporaryFolder();
    const more = ['capabilities: { menu: false, orders: false, status: false }'];
    const config = writeConfig(out, { posPort: await freePort(), listenPort: await freePort(), more });
    const { exitCode, stdout } = await runMain(['certify', '--config', config, '--json', '--out', out], { env });
    const report = read(stdout);
    expect({ exitCode, verdict: report.verdict, exchanges: report.counts.exchanges }).toEqual({ exitCode: 3, verdict: 'incomplete', exchanges: 0 });
    expect(new Set(report.scenarios.map(({ state }) => state))).toEqual(new Set(['notApplicable']));
  });
});
