import { spawn } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';

const preload = fileURLToPath(new URL('peak-memory.js', import.meta.url));

/**
 * Runs node with these arguments, output thrown away: milliseconds, exit code, peak memory in MiB and CPU time (user and system) in milliseconds.
 * With `isBare` nothing is preloaded, which would load more of node than `node -e 0` has, and memory and CPU time are not known.
 */
export function measure(args, cwd, { env = process.env, node = process.execPath, isBare = false } = {}) {
  return new Promise((resolve, reject) => {
    const startedAt = performance.now();
    const child = spawn(node, [...(isBare ? [] : ['--import', preload]), ...args], { cwd, env, stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
    let usage = '';
    child.stdio[3].setEncoding('utf8').on('data', (chunk) => { usage += chunk; });
    child.once('error', reject);
    child.once('close', (exitCode) => {
      const ms = performance.now() - startedAt;
      const { maxRSS, cpu } = usage === '' ? {} : JSON.parse(usage);
      resolve({ ms, exitCode, ...(maxRSS !== undefined && { mib: maxRSS / 1024, cpuMs: cpu / 1000 }) });
    });
  });
}

/** The same, of what must end with this exit code. @throws when it ends otherwise: then it did not do its work */
export async function measureRight(args, exitCode, cwd, options) {
  const result = await measure(args, cwd, options);
  if (result.exitCode !== exitCode) throw new Error(`node ${args.join(' ')} ended with ${result.exitCode} and not ${exitCode}`);
  return result;
}
