import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';

/** A TCP server on loopback that does with each connection what a test says. */
export interface RawServer {
  readonly port: number;
  readonly url: string;
  readonly connections: readonly Socket[];
}

/** Listens on a free port of loopback until the test is over. */
export async function listenOnLoopback(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

/** Starts a raw server; it and its connections are gone when the test is. */
export async function startRawServer(onConnection: (socket: Socket) => void): Promise<RawServer> {
  const connections: Socket[] = [];
  const server = createServer((socket) => {
    connections.push(socket);
    socket.on('error', () => undefined);
    onConnection(socket);
  });
  const port = await listenOnLoopback(server);
  onTestFinished(async () => {
    for (const socket of connections) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  });
  return { port, url: `http://127.0.0.1:${port}/orders`, connections };
}

/** A raw server that answers each request head with the same bytes. */
export function startAnsweringServer(bytes: string, after: (socket: Socket) => void = () => undefined): Promise<RawServer> {
  return startRawServer((socket) => {
    socket.once('data', () => { socket.write(bytes, () => { after(socket); }); });
  });
}
