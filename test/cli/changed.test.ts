import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { reportSchema } from '../../src/report/report-schema.ts';
import { runMain } from './run-main.ts';
import { temporaryFolder } from './temporary-folder.ts';

const certify = (out: string, ...argv: readonly string[]) => runMain(['certify', '--pos', 'reference', '--out', out, ...argv]);
const reportOf = (text: string): Report => JSON.parse(text) as Report;
const inOneLine = (text: string): string => text.replaceAll(/\s+/g, ' ');

describe('ppip plan --changed', () => {
  it('says what each change obliges, and what of it no scenario can show', async () => {
    const { exitCode, stdout, stderr } = await runMain(['plan', '--pos', 'reference', '--changed', 'menu,auth']);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(stdout).toContain('Changed: menu · Menu mapping or pricing\n');
    expect(stdout).toContain('Changed: auth · API or authentication\n');
    expect(stdout).toMatch(/To be shown again \(24\): TOK-001, /);
    expect(stdout).toContain('No scenario can show: TRA-006 · A sandbox may be plain HTTP');
    expect(stdout).not.toContain('orders/tip  A tip');
  });

  it('gives programs the requirements and how each is shown', async () => {
    const { stdout } = await runMain(['plan', '--pos', 'reference', '--changed', 'auth', '--changed', 'refund', '--json']);
    const { obligations, selection } = JSON.parse(stdout) as { readonly selection: readonly string[]; readonly obligations: ReadonlyArray<{ readonly id: string; readonly requirements: ReadonlyArray<{ readonly id: string; readonly how: string }> }> };
    expect(selection).toEqual(['changed:auth', 'changed:refund']);
    expect(obligations.map(({ id }) => id)).toEqual(['auth', 'refund']);
    expect(obligations[0]?.requirements.filter(({ how }) => how !== 'scenario')).toMatchObject([{ id: 'TRA-006', how: 'excluded' }]);
  });

  it('says what does not apply, and exits 0 for what is left to play', async () => {
    const { stdout } = await runMain(['plan', '--pos', 'reference', '--changed', 'kiosk', '--lang', 'fr']);
    expect(stdout).toContain('Changement\u00A0: kiosk · Commandes de borne');
    expect(stdout).toContain('À démontrer de nouveau (6)');
  });

  it.each([
    ['plan', ['--changed', 'menus'], "unknown change 'menus', did you mean 'menu'? [selection.unknownChange]", 'the changes are auth, orders, status, menu, totals, orders.variations'],
    ['certify', ['--changed', 'kiosks'], "unknown change 'kiosks', did you mean 'kiosk'? [selection.unknownChange]", 'ghostKitchen'],
    ['plan', ['--changed', 'menu', '--only', 'orders'], '--changed and --only exclude each other [usage.twoSelections]', '--changed selects everything'],
    ['certify', ['--changed', 'menu', '--tag', 'smoke'], '--changed and --tag exclude each other [usage.twoSelections]', '--changed selects everything'],
    ['certify', ['--changed', 'menu', '--failed'], '--changed and --failed exclude each other [usage.twoSelections]', '--changed selects everything'],
    ['certify', ['--changed', 'menu', '--resume'], '--resume and --changed exclude each other [usage.resumeAlone]', 'its own'],
  ])('exits 2: ppip %s %j', async (command, argv, message, hint) => {
    const { exitCode, stderr } = await runMain([command, '--pos', 'reference', ...argv]);
    expect(exitCode).toBe(2);
    expect(stderr).toContain(message);
    expect(stderr).toContain(hint);
  });
});

describe('ppip certify --changed', () => {
  it('renews what the changes oblige of a faithful POS, is no whole run, and says so in every form', async () => {
    const out = temporaryFolder();
    const forms = ['markdown', 'html'].flatMap((form) => ['--reporter', `${form}=${join(out, form)}`]);
    const { exitCode, stdout } = await certify(out, '--changed', 'refund,kiosk', ...forms);
    const report = reportOf(readFileSync(join(out, 'latest', 'report.json'), 'utf8'));
    expect({ exitCode, verdict: report.verdict, selection: report.run.selection }).toEqual({ exitCode: 3, verdict: 'incomplete', selection: ['changed:refund', 'changed:kiosk'] });
    expect(report.renewal).toMatchObject({ changes: ['refund', 'kiosk'], isRenewed: true });
    expect(report.renewal?.requirements.filter(({ standing }) => standing !== 'conformant')).toEqual([]);
    const said = ['refund', 'kiosk'].map((change) => {
      const count = report.renewal?.requirements.filter((entry) => entry.required && entry.changes.includes(change)).length ?? 0;
      const all = count > 0 ? count : report.renewal?.requirements.filter((entry) => entry.changes.includes(change)).length ?? 0;
      return `${change}: ${all} of ${all} rules shown again.`;
    });
    for (const text of [stdout, readFileSync(join(out, 'markdown'), 'utf8'), readFileSync(join(out, 'html'), 'utf8')]) for (const line of said) expect(inOneLine(text)).toContain(line);
    expect(inOneLine(stdout)).toContain('Renews refund:');

    const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
    addFormats.default(ajv);
    const validate = ajv.compile(reportSchema);
    validate(report);
    expect(validate.errors).toBeNull();
    // From disk, by the catalogue that was kept with the run.
    expect(reportOf((await runMain(['report', 'latest', '--out', out, '--json'])).stdout).renewal).toEqual(report.renewal);
  });

  it('does not renew what a flawed POS does not keep, and names it', async () => {
    const out = temporaryFolder();
    const { exitCode, stdout } = await runMain(['certify', '--pos', 'reference:refuses-anonymous-kiosk', '--changed', 'kiosk', '--out', out]);
    const { renewal } = reportOf(readFileSync(join(out, 'latest', 'report.json'), 'utf8'));
    expect(exitCode).toBe(1);
    expect(renewal?.isRenewed).toBe(false);
    expect(inOneLine(stdout)).toMatch(/Not renewed kiosk: \d of \d rules shown again; still to be shown: SPE-/);
  });

  it('says nothing of a renewal in a run that is about no change', async () => {
    const out = temporaryFolder();
    await certify(out, '--only', 'menu/sync');
    expect(reportOf(readFileSync(join(out, 'latest', 'report.json'), 'utf8'))).not.toHaveProperty('renewal');
  });
});
