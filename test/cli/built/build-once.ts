import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** The built command line's file. */
    readonly builtBin: string;
  }
}

const home = fileURLToPath(new URL('../../..', import.meta.url));

/** Bundles the command line into a folder, without the types, which take longest and no test there needs. */
function build(folder: string): void {
  cpSync(join(home, 'src'), join(folder, 'src'), { recursive: true });
  for (const step of ['prebuild-catalogue', 'bundle']) execFileSync(process.execPath, [join(folder, `.ci/${step}.js`)], { stdio: 'inherit' });
}

/** Puts the built command line into a folder of its own: what `npm test` has just built, or else what it builds itself. */
export default async function setup(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'ppip-built-'));
  for (const name of ['.ci', 'bin', 'scenarios', 'package.json', 'LICENSE']) cpSync(join(home, name), join(folder, name), { recursive: true });
  symlinkSync(join(home, 'node_modules'), join(folder, 'node_modules'));
  const { isBuilt } = await import(pathToFileURL(join(home, '.ci/is-built.js')).href) as { readonly isBuilt: () => boolean };
  if (isBuilt()) cpSync(join(home, 'dist'), join(folder, 'dist'), { recursive: true });
  else build(folder);
  project.provide('builtBin', join(folder, 'bin/ppip.js'));
  return () => { rmSync(folder, { recursive: true, force: true }); };
}
