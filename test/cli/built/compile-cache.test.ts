import { existsSync, writeFileSync } from 'node:fs';
import module from 'node:module';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../temporary-folder.ts';
import { runCommand } from './start-command.ts';

it('keeps what Node compiled among the temporary files, where Node can, unless it is told not to', async () => {
  for (const [env, isKept] of [[{}, 'enableCompileCache' in module], [{ NODE_DISABLE_COMPILE_CACHE: '1' }, false]] as const) {
    const cwd = temporaryFolder();
    expect((await runCommand(['list'], { cwd, env: { TMPDIR: cwd, ...env } })).exitCode).toBe(0);
    expect(existsSync(join(cwd, 'node-compile-cache'))).toBe(isKept);
  }
});

it('does without where nothing can be kept', async () => {
  const cwd = temporaryFolder();
  writeFileSync(join(cwd, 'node-compile-cache'), 'a file, and no folder');
  for (const TMPDIR of [cwd, join(cwd, 'nowhere'), '/dev/null']) {
    const { exitCode, stderr } = await runCommand(['--version'], { cwd, env: { TMPDIR } });
    expect([exitCode, stderr]).toEqual([0, '']);
  }
});
