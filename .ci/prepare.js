// Builds what is not built yet, or older than its sources, and lets `npx ppip` find the command. npm calls this after `npm ci`, and npx calls
// it again when the command is first used in a clone: nobody should wait for the same build twice.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const home = fileURLToPath(new URL('..', import.meta.url));
const built = join(home, 'dist/bundle/ppip.js');
const sources = ['src', 'scenarios', '.ci', 'package.json', 'package-lock.json', 'tsconfig.json', 'tsconfig.build.json'];

function changedMs(path) {
  const stat = statSync(path);
  return stat.isDirectory() ? Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => changedMs(join(path, name)))) : stat.mtimeMs;
}

const isFresh = existsSync(built) && sources.every((name) => !existsSync(join(home, name)) || changedMs(join(home, name)) < statSync(built).mtimeMs);
if (!isFresh) execFileSync('npm', ['run', 'build'], { cwd: home, stdio: 'inherit', shell: process.platform === 'win32' });
await import('./link-command.js');
