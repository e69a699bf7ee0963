import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { findFreePort } from './find-free-port.js';

const script = fileURLToPath(new URL('../floor/pos.js', import.meta.url));

/**
 * Starts the POS of the benchmarks, which calls back at a free port: whatever is measured listens there.
 * `takeCounts` gives what it saw since it was asked last.
 */
export async function startPos({ answerMs = 0, connections, isFlawed = false }) {
  const port = await findFreePort();
  const child = fork(script, [JSON.stringify({ platformUrl: `http://127.0.0.1:${port}`, answerMs, connections, isFlawed })], { stdio: 'inherit' });
  const [{ url }] = await once(child, 'message');
  return {
    url,
    platformPort: port,
    async takeCounts() {
      child.send('counts');
      const [{ counts }] = await once(child, 'message');
      return counts;
    },
    close() { child.disconnect(); },
  };
}
