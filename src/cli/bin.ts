import { main } from './main.ts';
import type { Heap } from './surroundings.ts';

const control = new AbortController();
const interrupt = (): void => {
  // The first time ends the run with its report; the second time there is no more patience.
  if (control.signal.aborted) process.exit(130);
  control.abort();
};
process.on('SIGINT', interrupt);
process.on('SIGTERM', interrupt);
// The terminal is gone: what runs in its own process group, such as a tunnel, would outlive us.
process.on('SIGHUP', interrupt);

const { env, stdout, stderr, stdin, version: nodeVersion } = process;
for (const stream of [stdout, stderr]) {
  // A reader such as `head` that has seen enough is no fault, and nor is a terminal that was closed.
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE' || error.code === 'EIO') return;
    // Not 1, which would say that a rule is violated.
    stderr.write(`harness fault: output cannot be written: ${error.message}\n`);
    process.exit(70);
  });
}
const heap = async (): Promise<Heap> => (await import('./tune-heap.ts')).heap;
process.exitCode = await main(process.argv.slice(2), { env, stdout, stderr, stdin, nodeVersion, heap, signal: control.signal });
