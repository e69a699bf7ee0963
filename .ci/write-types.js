// Writes the declarations that the library's door leads to; those of the command line's insides would be of use to nobody.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const home = fileURLToPath(new URL('..', import.meta.url));
const all = mkdtempSync(join(tmpdir(), 'ppip-types-'));

/** A declaration and those that it needs. */
function reach(file, seen = new Set()) {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, target] of readFileSync(file, 'utf8').matchAll(/(?:from |import\()['"](\.[^'"]+)\.ts['"]/g)) reach(join(dirname(file), `${target}.d.ts`), seen);
  return seen;
}

try {
  execFileSync(process.execPath, [join(home, 'node_modules/typescript/bin/tsc'), '-p', join(home, 'tsconfig.build.json'), '--outDir', all], { stdio: 'inherit' });
  for (const file of reach(join(all, 'index.d.ts'))) cpSync(file, join(home, 'dist', relative(all, file)));
} finally {
  rmSync(all, { recursive: true, force: true });
}
