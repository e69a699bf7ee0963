import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { loadRules } from '../../src/app/load-rules.ts';
import { runMain } from './run-main.ts';
import { temporaryFolder } from './temporary-folder.ts';

const overlay = fileURLToPath(new URL('../../fixtures/overlays/example', import.meta.url));

/** Every file below a folder that holds a text. */
function filesWith(folder: string, text: string): readonly string[] {
  return (readdirSync(folder, { recursive: true }) as readonly string[]).filter((path) => {
    const file = join(folder, path);
    return statSync(file).isFile() && readFileSync(file, 'utf8').includes(text);
  });
}

const standingIn = (json: string, id: string): string | undefined => (JSON.parse(json) as Report).requirements.find((requirement) => requirement.id === id)?.standing;

describe('a run by a private, confidential overlay', () => {
  it('passes a right POS, says by which rules, and leaves none of their texts anywhere', async () => {
    const out = temporaryFolder();
    const forms = ['junit', 'markdown', 'json'].flatMap((name) => ['--reporter', `${name}=${join(out, `report.${name}`)}`]);
    const live = await runMain(['certify', '--pos', 'reference', '--catalogue', overlay, '--out', out, ...forms]);
    expect(live.exitCode).toBe(0);
    expect(live.stdout).toContain('example-authority');
    expect(live.stdout + live.stderr).not.toContain('SECRET');
    expect(filesWith(out, 'SECRET')).toEqual([]);
    const report = JSON.parse(readFileSync(join(out, 'report.json'), 'utf8')) as Report;
    expect(report.catalogue).toMatchObject({ version: '2026.1', authority: 'example-authority', base: { version: '2025-11' } });
    expect(report.policy).toMatchObject({ validityDays: 365, requiredProfile: ['kiosk'] });
    const standings = Object.fromEntries(report.requirements.map(({ id, standing }) => [id, standing]));
    expect(standings).toMatchObject({ 'PRV-001': 'conformant', 'TRA-005': 'excluded', 'STA-005': 'conformant' });
    expect(report.requirements.find(({ id }) => id === 'STA-005')).toMatchObject({ level: 'must', raisedFrom: 'should', required: true });

    const replayed = await runMain(['report', 'latest', '--out', out]);
    expect(replayed).toEqual({ exitCode: 0, stdout: live.stdout, stderr: '' });
  });

  it('fails a POS that keeps the public rules and breaks a private one', async () => {
    const pos = 'reference:check-number-as-posOrderId';
    const only = ['--only', 'private/*', '--json', '--out', temporaryFolder()];
    const { exitCode, stdout } = await runMain(['certify', '--pos', pos, '--catalogue', overlay, ...only]);
    expect({ exitCode, standing: standingIn(stdout, 'PRV-001') }).toEqual({ exitCode: 1, standing: 'nonconformant' });
  });

  it('lists what it leaves out, and no text of its rules', async () => {
    for (const more of [[], ['--json'], ['--lang', 'fr']]) {
      const { exitCode, stdout } = await runMain(['list', '--catalogue', overlay, ...more]);
      expect(exitCode).toBe(0);
      expect(stdout).toContain('PRV-001');
      expect(stdout).toContain('json-content-type');
      expect(stdout).not.toContain('SECRET');
    }
  });

  it('tells of kept rules that were changed afterwards', async () => {
    const out = temporaryFolder();
    await runMain(['certify', '--pos', 'reference', '--catalogue', overlay, '--only', 'private/*', '--out', out]);
    const file = join(out, 'latest/catalogue/policy.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace('365d', '999d'));
    const { exitCode, stderr } = await runMain(['report', 'latest', '--out', out]);
    expect(exitCode).toBe(4);
    expect(stderr).toContain('evidence.catalogueChanged');
  });
});

describe('ppip schema', () => {
  it.each(['catalogue', 'policy'])('publishes the form of %s.yaml', async (kind) => {
    const { exitCode, stdout } = await runMain(['schema', kind]);
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema', type: 'object', additionalProperties: false });
  });

  it('publishes what a hook is told and must print, for one hook and for all', async () => {
    const one = JSON.parse((await runMain(['schema', 'hook-readCheck'])).stdout) as { readonly properties: object };
    const all = JSON.parse((await runMain(['schema', 'hook'])).stdout) as { readonly properties: Readonly<Record<string, unknown>> };
    const { contract } = await loadRules(undefined);
    expect(one.properties).toEqual({
      stdin: { description: 'What it is told: on standard input, or as the body of its request.', $ref: 'hook-input.json#/$defs/readCheck' },
      stdout: { description: 'What it must print, or answer: a JSON document.', $ref: 'hook-read-check.json' },
    });
    expect(Object.keys(all.properties)).toEqual(Object.keys(contract.hooks));
    // Each of them is told something of a known form, and the command line offers each by its name.
    for (const [name, hook] of Object.entries(all.properties)) expect(hook).toMatchObject({ properties: { stdin: { $ref: `hook-input.json#/$defs/${name}` } } });
    const { stderr } = await runMain(['schema', 'hook-readChek']);
    for (const name of Object.keys(contract.hooks)) expect(stderr).toContain(`hook-${name}`);
  });
});
