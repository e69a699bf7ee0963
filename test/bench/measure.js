import { spawn } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';

const preload = fileURLToPath(new URL('peak-memory.js', import.meta.url));

/** Runs node with these arguments, output thrown away: milliseconds, exit code and peak memory in MiB. */
export function measure(args, cwd) {
  return new Promise((resolve, reject) => {
    const startedAt = performance.now();
    const child = spawn(process.execPath, ['--import', preload, ...args], { cwd, stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
    let memory = '';
    child.stdio[3].setEncoding('utf8').on('data', (chunk) => { memory += chunk; });
    child.once('error', reject);
    child.once('close', (exitCode) => { resolve({ ms: performance.now() - startedAt, exitCode, mib: Number(memory) / 1024 }); });
  });
}

/** The middle of some numbers. */
export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
