import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** The built command line's file. */
    readonly builtBin: string;
  }
}

const home = fileURLToPath(new URL('../../..', import.meta.url));

/** Builds the command line into a folder of its own; types are checked elsewhere. */
export default function setup(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'ppip-built-'));
  const compiler = join(home, 'node_modules/typescript/bin/tsc');
  const options = ['--outDir', join(folder, 'dist'), '--noCheck', '--declaration', 'false', '--sourceMap', 'false'];
  execFileSync(process.execPath, [compiler, '-p', join(home, 'tsconfig.build.json'), ...options], { stdio: 'inherit' });
  for (const name of ['.ci', 'bin', 'scenarios', 'package.json']) cpSync(join(home, name), join(folder, name), { recursive: true });
  symlinkSync(join(home, 'node_modules'), join(folder, 'node_modules'));
  for (const step of ['prebuild-catalogue', 'bundle-command']) execFileSync(process.execPath, [join(folder, `.ci/${step}.js`)], { stdio: 'inherit' });
  project.provide('builtBin', join(folder, 'bin/ppip.js'));
  return () => { rmSync(folder, { recursive: true, force: true }); };
}
