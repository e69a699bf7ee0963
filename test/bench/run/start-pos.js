import { fork } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';

const script = fileURLToPath(new URL('../floor/pos.js', import.meta.url));

/** A port of this machine that is free now. */
async function findFreePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

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
