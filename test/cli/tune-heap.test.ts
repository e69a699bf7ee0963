import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { freePort } from '../free-port.ts';
import { runMain } from './run-main.ts';
import { temporaryFolder, type AtEnd } from './temporary-folder.ts';
import { testSecret, writeConfig } from './write-config.ts';

const version = /^version: "(.+)"$/m.exec(readFileSync(new URL('../../scenarios/contract.yaml', import.meta.url), 'utf8'))?.[1] ?? '';

/** An overlay with so many bursts of a thousand orders. */
function writeBursts(folder: string, bursts: number): string {
  const ids = Array.from({ length: bursts }, (_none, index) => `many/burst-${index}`);
  mkdirSync(join(folder, 'rules/many'), { recursive: true });
  writeFileSync(join(folder, 'rules/catalogue.yaml'), `version: "1"\nauthority: us\nextends: builtin@${version}\nadd: { scenarios: [${ids.join(', ')}] }\n`);
  for (const id of ids) {
    writeFileSync(join(folder, 'rules', `${id}.yaml`), `id: ${id}
title: { en: Many, fr: Beaucoup }
requires: [orders]
steps:
  - { send: order, as: order, times: 1000, order: { items: [{ itemRole: simple }] }, checks: [{ id: taken, verifies: [ORD-001], answered: 2xx }] }
`);
  }
  return join(folder, 'rules');
}

/** What a run against a POS that is not there tells the heap. */
async function tell(atEnd: AtEnd, args: (folder: string) => readonly string[]): Promise<readonly string[]> {
  const folder = temporaryFolder(atEnd);
  const told: string[] = [];
  const heap = { hold: () => { told.push('hold'); }, release: () => { told.push('release'); }, spare: () => { told.push('spare'); } };
  const config = writeConfig(folder, { posPort: await freePort(), listenPort: await freePort() });
  const { exitCode } = await runMain(['certify', '--config', config, '--out', join(folder, 'runs'), ...args(folder)], { env: { PPIP_SECRET: testSecret }, heap: () => Promise.resolve(heap) });
  expect(exitCode).toBe(3);
  return told;
}

describe('the heap of a run', () => {
  it('is held for a catalogue of one\'s own, and spared when it has more than ten thousand orders', async ({ onTestFinished: atEnd }) => {
    expect(await tell(atEnd, (folder) => ['--catalogue', writeBursts(folder, 11), '--only', 'many/*'])).toEqual(['hold', 'spare']);
  });

  it('grows as usual for one that is no longer than usual', async ({ onTestFinished: atEnd }) => {
    expect(await tell(atEnd, (folder) => ['--catalogue', writeBursts(folder, 3), '--only', 'many/*'])).toEqual(['hold', 'release']);
  });

  it('is left alone under the rules that ship', async ({ onTestFinished: atEnd }) => {
    expect(await tell(atEnd, () => ['--only', 'menu/sync'])).toEqual([]);
  });

  it('is told by options that V8 has', () => {
    const options = execFileSync(process.execPath, ['--v8-options'], { encoding: 'utf8' });
    expect(options).toContain('default: --semi-space-growth-factor=2\n');
    expect(options).toContain('default: --heap-growing-percent=0\n');
  });
});
