// Builds what is not built yet, or older than its sources, and lets `npx ppip` find the command. npm calls this after `npm ci`, and npx calls
// it again when the command is first used in a clone: nobody should wait for the same build twice.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { isBuilt } from './is-built.js';

const home = fileURLToPath(new URL('..', import.meta.url));
if (!isBuilt()) execFileSync('npm', ['run', 'build'], { cwd: home, stdio: 'inherit', shell: process.platform === 'win32' });
await import('./link-command.js');
