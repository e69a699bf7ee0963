import { createServer, type Server, type ServerOptions } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { Socket } from 'node:net';
import type { TLSSocket } from 'node:tls';
import type { ServerIdentity } from '../../model/partner.ts';

/** The TCP connections below those with TLS: only they can be reset. */
const bare = new WeakMap<Socket, Socket>();

/**
 * An HTTP server, or with a certificate an HTTPS server, that does not listen yet.
 * @throws Error when the certificate cannot be used
 */
export function openServer(options: ServerOptions, tls: ServerIdentity | undefined): Server {
  if (tls === undefined) return allowHalfOpen(createServer(options));
  const server = allowHalfOpen(createTlsServer({ ...options, ...tls }));
  const byPort = new Map<number, Socket>();
  server.on('connection', (socket: Socket) => {
    const port = socket.remotePort ?? 0;
    byPort.set(port, socket);
    socket.once('close', () => { if (byPort.get(port) === socket) byPort.delete(port); });
  });
  server.on('secureConnection', (socket: TLSSocket) => {
    const below = byPort.get(socket.remotePort ?? 0);
    if (below !== undefined) bare.set(socket, below);
  });
  return server;
}

/** Lets a server answer whoever has closed their side once their request was whole; node would close the other side at once. */
export function allowHalfOpen(server: Server): Server {
  return Object.assign(server, { httpAllowHalfOpen: true });
}

/** Ends a connection with a TCP reset, with or without TLS on it. */
export function resetConnection(socket: Socket): void {
  (bare.get(socket) ?? socket).resetAndDestroy();
  if (!socket.destroyed) socket.destroy();
}
