// Whether dist/ is there and newer than everything that it is made from.
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

export const isBuilt = () => existsSync(built) && sources.every((name) => !existsSync(join(home, name)) || changedMs(join(home, name)) < statSync(built).mtimeMs);
