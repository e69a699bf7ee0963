import { execFile } from 'node:child_process';
import { cpSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { expect, inject, it } from 'vitest';
import { temporaryFolder } from '../temporary-folder.ts';

const home = join(dirname(inject('builtBin')), '..');

/** The built package in a folder of its own, whose prebuilt catalogue was cut off: a fault that no input can bring about. */
function breakPackage(): string {
  const folder = temporaryFolder();
  for (const name of ['bin', 'dist', 'scenarios', 'package.json']) cpSync(join(home, name), join(folder, name), { recursive: true });
  symlinkSync(join(home, 'node_modules'), join(folder, 'node_modules'));
  writeFileSync(join(folder, 'dist/catalogue/prebuilt.json'), '{');
  return folder;
}

it('a fault of the built command names the lines of src/ that it came about at', async () => {
  const folder = breakPackage();
  const ended = await promisify(execFile)(process.execPath, [join(folder, 'bin/ppip.js'), 'list'], { cwd: folder, env: { PATH: process.env.PATH, PPIP_DEBUG: '1' } })
    .then(() => ({ code: 0, stderr: '' }), (error: unknown) => error as { readonly code: number; readonly stderr: string });
  expect(ended.code).toBe(70);
  const [, line = ''] = /at findPrebuilt \(src\/catalogue\/prebuilt-catalogue\.ts:(\d+):\d+\)/.exec(ended.stderr) ?? [];
  const source = readFileSync(new URL('../../../src/catalogue/prebuilt-catalogue.ts', import.meta.url), 'utf8');
  expect(source.split('\n')[Number(line) - 1]).toContain('JSON.parse(text)');
  expect(ended.stderr).not.toMatch(/dist\/bundle/);
});
