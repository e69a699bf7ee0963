import { createHash, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Dispatcher } from 'undici';
import { WebSocketServer, type WebSocket } from 'ws';
import type { Positions } from '../contract/read-positions.ts';
import { phrase } from '../model/phrase.ts';
import type { Clock } from '../model/ports.ts';
import { EnvironmentError } from '../model/problem.ts';
import { spellHost } from '../model/spell-host.ts';
import { decodeBody } from '../platform/decode-body.ts';
import { readBytes } from '../platform/read-bytes.ts';
import { allowHalfOpen } from '../platform/receiver/open-server.ts';
import { headerPairs } from '../platform/receiver/read-request.ts';
import { statusLineFor } from '../platform/receiver/record-garbage.ts';
import { openDesk } from './desk.ts';
import { keysOfCallback } from './find-keys.ts';
import { forwardCall } from './forward-call.ts';
import { relayHeader, relayProtocol } from './message.ts';
import type { TellRelay } from './relay-event.ts';
import { giveAnswer, giveBusy } from './give-answer.ts';
import type { Replayed } from './replay-call.ts';
import { serveRun } from './serve-run.ts';
import type { DeskLimits } from './waiting-call.ts';

/** What a relay is started with. */
export interface RelayOptions {
  readonly host: string;
  readonly port: number;
  readonly token: string;
  /** Where ids stand in a callback. */
  readonly positions: Positions;
  /** Who gets what belongs to no run. */
  readonly forwardTo?: string | undefined;
  /** Makes the connections to it; ended with the relay. */
  readonly dispatcher: Dispatcher;
  readonly limits: DeskLimits & { readonly maxBodyBytes: number };
  readonly heartbeatMs: number;
  readonly clock: Clock;
  readonly newId: () => string;
  readonly tell: TellRelay;
}

/** A relay that listens. */
export interface Relay {
  readonly url: string;
  /** Ends every line and answers whoever waits; resolves when nothing is left. */
  close(): Promise<void>;
}

const maxConnections = 1_000;
/** What a run says is small, but for the body of an answer. */
const maxFrameBytes = 4 * 1024 * 1024;
/** How long a connection that is refused may stay. */
const strangerMs = 2_000;

/**
 * Starts a relay.
 * @throws EnvironmentError when the address cannot be listened on
 */
export async function startRelay(options: RelayOptions): Promise<Relay> {
  const { host, port, positions, forwardTo, dispatcher, limits, clock, newId, tell } = options;
  const desk = openDesk({ limits, clock, instance: newId(), tell });
  const isRun = tokenCheck(options.token);

  const take = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (request.headers[relayHeader] !== undefined) { answerProbe(isRun(request), response); return; }
    const { bytes: body, problem } = await readBytes(request, limits.maxBodyBytes);
    if (problem === 'tooLarge') { response.writeHead(413, { connection: 'close' }).end(); return; }
    if (problem !== undefined) return;
    const [method, url, headers] = [request.method ?? '', request.url ?? '', headerPairs(request.rawHeaders)];
    const { body: plain } = await decodeBody(body, request.headers['content-encoding'], limits.maxBodyBytes);
    const give = (result: Replayed): void => {
      try {
        giveAnswer(response, result);
      } catch {
        // A run that answers what is no HTTP.
        response.destroy();
      }
    };
    const refuse = (seconds: number): void => { giveBusy(response, seconds); };
    const call = { method, url, headers, body };
    const forward = (): void => {
      void forwardCall(call, forwardTo ?? '', dispatcher).then((result) => { if (result === undefined) refuse(5); else give(result); });
    };
    const { hangUp, leave } = desk.take({ ...call, found: keysOfCallback({ url, headers, body: plain }, positions), give, refuse, forward: forwardTo === undefined ? undefined : forward });
    const { socket } = request;
    socket.once('end', hangUp);
    response.once('close', () => {
      socket.removeListener('end', hangUp);
      if (!response.writableFinished) leave();
    });
    if (response.destroyed) leave();
    else if (socket.readableEnded) hangUp();
  };
  const open = (): Server => {
    const opened = createServer({ maxHeaderSize: 64 * 1024, keepAliveTimeout: 65_000, headersTimeout: 60_000, requestTimeout: 120_000 }, (request, response) => {
      response.on('error', () => undefined);
      take(request, response).catch((error: unknown) => {
        tell({ event: 'failed', because: error instanceof Error ? error.message : String(error) });
        response.destroy();
      });
    });
    allowHalfOpen(opened);
    opened.maxConnections = maxConnections;
    opened.on('clientError', (error: NodeJS.ErrnoException, socket) => {
      if (socket.writable) socket.end(`HTTP/1.1 ${statusLineFor(error)}\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`);
      else socket.destroy();
    });
    return opened;
  };
  const server = open();
  /** Without a listener for upgrades, it answers in HTTP/1.1 whoever offers another protocol (RFC 9110 § 7.8). */
  const plain = open();
  const sockets = new WebSocketServer({ noServer: true, maxPayload: maxFrameBytes, perMessageDeflate: false });
  const runs = new Set<WebSocket>();
  const lines = new Map<string, WebSocket>();
  /** Whoever asked for a line without the token, until they have read that they get none. */
  const strangers = new Set<Duplex>();
  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    if (request.headers.upgrade?.toLowerCase() !== 'websocket') {
      socket.unshift(Buffer.concat([spellHead(request), head]));
      plain.emit('connection', socket);
      return;
    }
    socket.on('error', () => undefined);
    if (!isRun(request)) {
      tell({ event: 'refused', because: 'token' });
      strangers.add(socket);
      const cancel = clock.after(strangerMs, () => { socket.destroy(); });
      socket.once('close', () => { cancel(); strangers.delete(socket); });
      socket.end('HTTP/1.1 401 Unauthorized\r\nconnection: close\r\ncontent-length: 0\r\n\r\n');
      socket.resume();
      return;
    }
    sockets.handleUpgrade(request, socket, head, (run) => {
      runs.add(run);
      run.once('close', () => { runs.delete(run); });
      serveRun(run, { desk, lines, clock, heartbeatMs: options.heartbeatMs, tell });
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(new EnvironmentError('relay.cannotListen', phrase`cannot listen on ${`${host}:${port}`}: ${error.message}`, phrase`choose another address with --listen`));
    });
    server.listen(port, host, () => { resolve(); });
  });
  const address = server.address();
  const url = `http://${spellHost(host)}:${typeof address === 'object' && address !== null ? address.port : port}`;
  tell({ event: 'listening', url });
  return {
    url,
    async close() {
      desk.close();
      for (const run of runs) run.terminate();
      for (const stranger of strangers) stranger.destroy();
      await new Promise<void>((resolve) => {
        server.close(() => { resolve(); });
        server.closeIdleConnections();
        // What was just answered still goes out; whoever does not take it does not keep us.
        clock.after(200, () => { for (const one of [server, plain]) one.closeAllConnections(); });
      });
      await dispatcher.destroy();
      tell({ event: 'closed' });
    },
  };
}

/** Compares in a time that says nothing of where tokens differ. */
function tokenCheck(token: string): (request: IncomingMessage) => boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  const expected = digest(token);
  return ({ headers: { authorization = '' } }) => timingSafeEqual(digest(/^Bearer (.*)$/s.exec(authorization)?.[1] ?? ''), expected);
}

/** The head of a request as it came, to be read anew. */
function spellHead({ method = '', url = '', httpVersion, rawHeaders }: IncomingMessage): Buffer {
  const fields = headerPairs(rawHeaders).map(([name, value]) => `${name}: ${value}\r\n`).join('');
  return Buffer.from(`${method} ${url} HTTP/${httpVersion}\r\n${fields}\r\n`, 'latin1');
}

function answerProbe(isAllowed: boolean, response: ServerResponse): void {
  response.writeHead(isAllowed ? 204 : 401, { [relayHeader]: String(relayProtocol) }).end();
}
