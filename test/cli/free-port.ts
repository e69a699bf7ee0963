import { once } from 'node:events';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { onTestFinished } from 'vitest';

async function listen(): Promise<Server> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

const portOf = (server: Server): number => (server.address() as AddressInfo).port;

/** A loopback port that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = await listen();
  const port = portOf(server);
  server.close();
  await once(server, 'close');
  return port;
}

/** A loopback port that somebody listens on until the test is over. */
export async function takenPort(): Promise<number> {
  const server = await listen();
  onTestFinished(() => { server.close(); });
  return portOf(server);
}
