import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkFolder } from '../../../src/app/doctor/check-folder.ts';
import { checkNode, leastNode } from '../../../src/app/doctor/check-node.ts';
import { checkSecret } from '../../../src/app/doctor/check-secret.ts';
import { temporaryFolder } from '../../cli/temporary-folder.ts';

describe('what a diagnosis finds on this machine', () => {
  it('is a Node that is too old, or new enough', () => {
    expect(['v18.20.4', 'v20.18.3', 'v20.19.0', 'v22.0.0', '24.1.0'].map((version) => checkNode(version).state)).toEqual(['problem', 'problem', 'ok', 'ok', 'ok']);
  });

  it('is held against the Node that package.json asks for', () => {
    const { engines } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')) as { readonly engines: { readonly node: string } };
    expect(engines.node).toBe(`>=${leastNode}`);
  });

  it('is a secret under 32 bytes', () => {
    const states = [31, 32].map((bytes) => checkSecret({ secret: Buffer.alloc(bytes), spellings: [], encoding: 'hex' }));
    expect(states).toMatchObject([{ state: 'warning', args: { bytes: 31, least: 32 } }, { state: 'ok', args: { encoding: 'hex' } }]);
  });

  it('is a folder that takes files, and nothing is left of the trial', () => {
    const folder = temporaryFolder();
    expect(checkFolder(join(folder, 'some', 'runs')).state).toBe('ok');
    expect(existsSync(join(folder, 'some'))).toBe(false);
    mkdirSync(join(folder, 'runs'));
    expect(checkFolder(join(folder, 'runs')).state).toBe('ok');
    expect(existsSync(join(folder, 'runs'))).toBe(true);
  });

  it('is a folder that cannot be made', () => {
    const file = join(temporaryFolder(), 'file');
    writeFileSync(file, '');
    expect(checkFolder(join(file, 'runs'))).toMatchObject({ state: 'problem', code: 'doctor.folderNotWritable' });
  });

  it.runIf(existsSync('/proc/self'))('is a folder on what is no disk, and the trial comes to its end', () => {
    expect(checkFolder('/proc/ppip/runs')).toMatchObject({ state: 'problem', code: 'doctor.folderNotWritable' });
  });
});
