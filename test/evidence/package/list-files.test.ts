import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listFiles } from '../../../src/evidence/package/list-files.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const limits = { files: 3, bytes: 100, depth: 2 };

function fill(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder();
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

describe('the files of a folder', () => {
  it('are listed by name, links apart and not followed', async () => {
    const folder = fill({ 'b/c': '2', a: '1' });
    symlinkSync('..', join(folder, 'loop'));
    symlinkSync('a', join(folder, 'b', 'link'));
    const { files, others } = await listFiles(folder, limits);
    expect(files.map(({ name, bytes }) => [name, Buffer.from(bytes).toString()])).toEqual([['a', '1'], ['b/c', '2']]);
    expect(others).toEqual(['b/link', 'loop']);
  });

  it.each([
    ['too many', { a: '', b: '', c: '', d: '' }], ['too large together', { a: 'x'.repeat(60), b: 'x'.repeat(60) }], ['too deep', { 'a/b/c/d': '' }],
  ])('are refused when they are %s', async (_what, files) => {
    await expect(listFiles(fill(files), limits)).rejects.toMatchObject({ problems: [{ code: 'package.tooLarge' }] });
  });
});
