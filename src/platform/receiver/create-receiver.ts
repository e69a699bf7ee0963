import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { phrase } from '../../model/phrase.ts';
import { spellHost } from '../../model/spell-host.ts';
import { EnvironmentError } from '../../model/problem.ts';
import type { ServerIdentity } from '../../model/partner.ts';
import type { Foretold, PeerAddress } from '../access.ts';
import { openServer } from './open-server.ts';
import { broughtSomething, recordGarbage, recordTunnel, refuseBare, statusLineFor } from './record-garbage.ts';
import { takeCallback, type CallbackOptions } from './take-callback.ts';
import type { Visit } from './visit.ts';

/** What the receiver needs of the rest. */
export interface ReceiverOptions extends CallbackOptions {
  readonly host: string;
  readonly port: number;
  /** Takes callbacks over HTTPS. */
  readonly tls?: ServerIdentity | undefined;
  /** Told when a callback could not be recorded: the run cannot go on. */
  readonly onFault: (error: unknown) => void;
  /** Resolves once something may be recorded. */
  readonly ready: Promise<void>;
  /** How long a request may take to come in, in milliseconds; the usual patience when it is left out. */
  readonly patience?: { readonly headersMs: number; readonly requestMs: number; readonly checkMs: number };
}

/** UEAT's HTTP server for the POS's callbacks. */
export interface Receiver {
  /** The base URL that it listens on. */
  readonly url: string;
  /** Says how the sender behind a connection, by the address that it comes from, was answered already. */
  foretell(from: PeerAddress, answer: Foretold): void;
  /** Resolves when everything that came in is recorded to its end. */
  close(): Promise<void>;
}

const usualPatience = { headersMs: 60_000, requestMs: 120_000, checkMs: 5_000 };

/**
 * Starts listening for callbacks.
 * @throws EnvironmentError when the address cannot be listened on
 */
export async function createReceiver(options: ReceiverOptions): Promise<Receiver> {
  const { host, port, ready, onFault, patience = usualPatience } = options;
  const underWay = new Set<Promise<void>>();
  const latest = new WeakMap<Duplex, Visit>();
  /** Connections whose garbage is recorded already: more of it says nothing new. */
  const spoilt = new WeakSet<Socket>();
  const foretellings = new Map<string, Foretold>();

  const play = async (socket: Duplex, work: () => Promise<void> | void): Promise<void> => {
    try {
      await work();
    } catch (error) {
      socket.destroy();
      onFault(error);
    }
  };
  /** Does work once something may be recorded; a failure ends the connection and is a fault of the harness. */
  const track = (socket: Duplex, work: () => Promise<void> | void): void => {
    void ready.then(() => {
      const tracked = play(socket, work).finally(() => { underWay.delete(tracked); });
      underWay.add(tracked);
    });
  };
  const takeForetold = ({ remoteAddress = '', remotePort = 0 }: Socket): Foretold | undefined => {
    if (foretellings.size === 0) return undefined;
    const peer = nameOf({ host: remoteAddress, port: remotePort });
    const foretold = foretellings.get(peer);
    foretellings.delete(peer);
    return foretold;
  };
  const take = (request: IncomingMessage, response: ServerResponse): void => {
    const foretold = takeForetold(request.socket);
    const visit: Visit = { request, response, ...(foretold !== undefined && { foretold }) };
    latest.set(request.socket, visit);
    track(request.socket, () => takeCallback(visit, options));
  };
  const onBroken = (error: Error, socket: Socket): void => {
    const visit = latest.get(socket);
    if (visit?.request.complete === false) {
      visit.fault ??= error;
      refuseBare(socket, statusLineFor(error));
    } else if (!spoilt.has(socket) && broughtSomething(error, socket)) {
      spoilt.add(socket);
      track(socket, () => {
        recordGarbage(error, options);
        // What follows a whole request must not spoil the answer to it.
        if (visit?.response.writableFinished === false) visit.response.once('finish', () => { socket.end(); });
        else refuseBare(socket, statusLineFor(error));
      });
    } else socket.destroy();
  };

  const server = openServer({
    maxHeaderSize: 64 * 1024, keepAliveTimeout: 65_000,
    headersTimeout: patience.headersMs, requestTimeout: patience.requestMs, connectionsCheckingInterval: patience.checkMs,
  }, options.tls);
  server.on('request', take);
  server.on('checkExpectation', take);
  server.on('clientError', onBroken);
  server.on('connect', (request, socket) => {
    track(socket, () => {
      recordTunnel(request, options);
      refuseBare(socket, '405 Method Not Allowed');
    });
  });
  await listen(server, host, port);
  const address = server.address();
  const actualPort = typeof address === 'object' && address !== null ? address.port : port;
  return {
    url: `${options.tls === undefined ? 'http' : 'https'}://${spellHost(host)}:${actualPort}`,
    foretell(from, answer) { foretellings.set(nameOf(from), answer); },
    async close() {
      await new Promise<void>((resolve) => {
        server.close(() => { resolve(); });
        server.closeAllConnections();
      });
      await Promise.all(underWay);
    },
  };
}

/** One name for an IPv4 address, also where it comes as IPv6. */
function nameOf({ host, port }: PeerAddress): string {
  return `${host.replace(/^::ffff:/, '')} ${port}`;
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const isTaken = error.code === 'EADDRINUSE';
      const hint = isTaken
        ? phrase`stop the other program (another run of ppip?), or choose another port in platform.listen`
        : phrase`check the host and port in platform.listen`;
      const message = isTaken
        ? phrase`cannot listen for callbacks on ${host}:${String(port)}: the port is taken`
        : phrase`cannot listen for callbacks on ${host}:${String(port)}: ${error.message}`;
      reject(new EnvironmentError(isTaken ? 'platform.portTaken' : 'platform.cannotListen', message, hint));
    });
    server.listen(port, host, () => { resolve(); });
  });
}
