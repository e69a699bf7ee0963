import { once } from 'node:events';
import { createServer } from 'node:net';
import { onTestFinished } from 'vitest';

/**
 * Ports below those that a system hands out by itself (Linux: from 32768 on): what was found free is not given to somebody else's connection before it is
 * used. Each worker has a thousand of its own, and goes round in them.
 */
const firstPort = 10_000;
const portsEach = 1_000;
const slices = 22;

const ownPorts = firstPort + (Number(process.env.VITEST_POOL_ID ?? 0) % slices) * portsEach;
let given = 0;

/** Listens on a port of loopback. @returns what ends it; undefined when somebody else listens there */
async function listenAt(port: number): Promise<(() => Promise<void>) | undefined> {
  const server = createServer();
  server.listen(port, '127.0.0.1');
  try {
    await once(server, 'listening');
  } catch {
    return undefined;
  }
  return async () => {
    server.close();
    await once(server, 'close');
  };
}

async function listenSomewhere(): Promise<{ readonly port: number; readonly close: () => Promise<void> }> {
  for (let tries = 0; tries < portsEach; tries += 1) {
    const port = ownPorts + (given % portsEach);
    given += 1;
    const close = await listenAt(port);
    if (close !== undefined) return { port, close };
  }
  throw new Error(`no port from ${ownPorts} on is free`);
}

/** A loopback port that nobody listens on, and that nobody else is given. */
export async function freePort(): Promise<number> {
  const { port, close } = await listenSomewhere();
  await close();
  return port;
}

/** A loopback port that somebody listens on until the test is over. */
export async function takenPort(): Promise<number> {
  const { port, close } = await listenSomewhere();
  onTestFinished(close);
  return port;
}
