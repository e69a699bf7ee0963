import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { runMain } from './run-main.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { testSecret, writeConfig } from './write-config.ts';

const env = { PPIP_SECRET: testSecret };
const shipped = fileURLToPath(new URL('../../scenarios', import.meta.url));

function copyCatalogue(): string {
  const folder = join(temporaryFolder(), 'rules');
  cpSync(shipped, folder, { recursive: true });
  return folder;
}

function edit(file: string, change: (text: string) => string): void {
  const before = readFileSync(file, 'utf8');
  const after = change(before);
  if (after === before) throw new Error(`nothing was changed in ${file}`);
  writeFileSync(file, after);
}

describe('a ppip.yaml', () => {
  it.each(['certify', 'plan'])('that is missing ends %s with 2 and the way out', async (command) => {
    const config = join(temporaryFolder(), 'ppip.yaml');
    const { exitCode, stdout, stderr } = await runMain([command, '--config', config], { env });
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toContain(`error: there is no ${config} [config.notFound]`);
    expect(stderr).toContain('hint: name your ppip.yaml with --config, or try the embedded POS: ppip certify --pos reference');
  });

  it('that is a folder ends with 2', async () => {
    const { exitCode, stderr } = await runMain(['certify', '--config', temporaryFolder()], { env });
    expect(exitCode).toBe(2);
    expect(stderr).toContain('[config.unreadable]');
  });

  it('with mistakes is told of all of them, with file, line and column', async () => {
    const config = writeConfig(temporaryFolder(), { posPort: 1, listenPort: 2, more: ['capabilities: { kioskk: true }', 'colour: blue'] });
    const { exitCode, stdout, stderr } = await runMain(['certify', '--config', config], { env });
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toContain(`${config}:9:17 unknown capability 'kioskk'`);
    expect(stderr).toContain(`${config}:10:1 unknown key 'colour'`);
  });

  it('that is no YAML is told where', async () => {
    const config = writeConfig(temporaryFolder(), { posPort: 1, listenPort: 2, more: ['hooks: { pushMenu: [ }'] });
    const { exitCode, stderr } = await runMain(['certify', '--config', config], { env });
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/ppip\.yaml:9:\d+ /);
  });

  it('whose secret is not set is told which variable', async () => {
    const { exitCode, stderr } = await runMain(['certify', '--config', writeConfig(temporaryFolder(), { posPort: 1, listenPort: 2 })]);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('PPIP_SECRET');
  });

  it('with a position that the harness cannot use ends with 2 and names the assumption', async () => {
    const folder = temporaryFolder();
    const config = writeConfig(folder, { posPort: 1, listenPort: 2 });
    edit(config, (text) => text.replace('deadline.acknowledge: 2s', 'status.wordPlaces: [""]'));
    const { exitCode, stdout, stderr } = await runMain(['certify', '--config', config, '--out', folder], { env });
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toContain('status.wordPlaces');
    expect(stderr).toContain(config);
  });

  it.each(['certify', 'plan'])('with a position that contradicts one of the catalogue ends %s with 2, and is told where', async (command) => {
    const config = writeConfig(temporaryFolder(), { posPort: 1, listenPort: 2 });
    edit(config, (text) => text.replace('deadline.acknowledge: 2s', 'status.rejectedWords: [Rejected, Completed]'));
    const { exitCode, stdout, stderr } = await runMain([command, '--config', config], { env });
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toContain(`error: ${config}:8:49 the word 'Completed' stands in status.acceptedWords and in status.rejectedWords [config.contradiction]`);
    expect(stderr).toContain('hint: a word can mean one thing only');
  });
});

describe('a catalogue', () => {
  it('of another folder is used as the one that ships', async () => {
    const folder = copyCatalogue();
    const { exitCode, stdout } = await runMain(['certify', '--pos', 'reference', '--catalogue', folder, '--only', 'orders/tip', '--json', '--out', temporaryFolder()]);
    const shippedListing = await runMain(['list', '--json']);
    const { catalogue } = JSON.parse(shippedListing.stdout) as { readonly catalogue: { readonly digest: string } };
    expect(exitCode).toBe(3);
    expect(JSON.parse(stdout)).toMatchObject({ verdict: 'incomplete', catalogue: { digest: catalogue.digest } });
  });

  it.each(['certify', 'plan'])('that lacks an assumption ends %s with 2 and names it', async (command) => {
    const folder = copyCatalogue();
    edit(join(folder, 'assumptions.yaml'), (text) => text.replace('id: status.wordPlaces', 'id: status.wordPlacesOnce'));
    const { exitCode, stdout, stderr } = await runMain([command, '--pos', 'reference', '--catalogue', folder]);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toMatch(/^error: \S*assumptions\.yaml .*"status\.wordPlaces" \[catalogue\.assumption\]$/m);
  });

  it('with a word for two kinds of status ends with 2, and is told where', async () => {
    const folder = copyCatalogue();
    edit(join(folder, 'assumptions.yaml'), (text) => text.replace('[Rejected, REJECTED]', '[Rejected, Printed]'));
    const { exitCode, stdout, stderr } = await runMain(['certify', '--pos', 'reference', '--catalogue', folder]);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toMatch(/assumptions\.yaml:\d+:\d+ the word 'Printed' stands in status\.rejectedWords and, as 'printed', in status\.intermediateWords \[catalogue\.contradiction\]/);
  });

  it('without a scenario ends with 2', async () => {
    const folder = copyCatalogue();
    const kept = ['requirements', 'schemas', 'menus', 'payloads'];
    const areas = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory() && !kept.includes(entry.name));
    for (const { name } of areas) rmSync(join(folder, name), { recursive: true });
    const { exitCode, stdout, stderr } = await runMain(['certify', '--pos', 'reference', '--catalogue', folder]);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toContain('the catalogue has no scenario [catalogue.empty]');
  });

  it('with a mistake in a scenario is told where', async () => {
    const folder = copyCatalogue();
    edit(join(folder, 'orders', 'tip.yaml'), (text) => text.replace(/^title:/m, 'titel:'));
    const { exitCode, stderr } = await runMain(['certify', '--pos', 'reference', '--catalogue', folder]);
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/orders\/tip\.yaml:\d+:\d+ unknown key 'titel'/);
  });

  it('that is not there ends with 2', async () => {
    const folder = join(temporaryFolder(), 'none');
    const { exitCode, stdout, stderr } = await runMain(['list', '--catalogue', folder]);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toContain(folder);
  });
});
