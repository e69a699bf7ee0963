import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packages } from './packages.js';

/** Not part of the repository, nor of what ppip depends on. */
const home = fileURLToPath(new URL('../.rivals/', import.meta.url));
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';

/**
 * Installs one program by npm alone, once, without running any script of a package.
 * @returns its folder in node_modules' parent, or why it could not be installed
 */
export function install(name) {
  const folder = join(home, name);
  const done = join(folder, `${packages[name].replaceAll(/[@/]/g, '_')}.installed`);
  if (existsSync(done)) return { folder };
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  const { status, stderr, error } = spawnSync(npm, ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--save-exact', packages[name]], {
    cwd: folder, encoding: 'utf8', env: { ...process.env, PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1' },
  });
  if (status !== 0) {
    const why = /npm (?:error|ERR!) (?!code)(.+)/.exec(stderr ?? '')?.[1] ?? error?.message ?? 'npm failed';
    return { missing: `could not be installed: ${why}` };
  }
  writeFileSync(done, '');
  return { folder };
}
