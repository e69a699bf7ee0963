import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { correlate, type KnownKeys } from '../../contract/correlate.ts';
import { parseBody, type ParsedBody } from '../../contract/parse-body.ts';
import type { Positions } from '../../contract/read-positions.ts';
import { readStatus } from '../../contract/read-status.ts';
import { readToken } from '../../contract/read-token.ts';
import type { Call } from '../../model/call.ts';
import type { Correlation } from '../../model/correlation.ts';
import type { Journal } from '../../model/event.ts';
import type { Closing, HttpRequest } from '../../model/exchange.ts';
import type { Clock } from '../../model/ports.ts';
import { EnvironmentError } from '../../model/problem.ts';
import type { ScriptedAnswer } from '../../model/scenario.ts';
import { keepBody } from '../keep-body.ts';
import type { Replies } from '../replies.ts';
import { refuse, taken, type Answer } from './answer.ts';
import { answerCallback, type AnswerRules } from './answer-callback.ts';
import { headerPairs, readRequest, type ReadRequest } from './read-request.ts';
import { routeCallback } from './route-callback.ts';
import { waitForClose, writeAnswer } from './write-answer.ts';

/** What the receiver needs of the rest. */
export interface ReceiverOptions {
  readonly host: string;
  readonly port: number;
  /** The path part of `platform.publicUrl`, without a final slash. */
  readonly pathPrefix: string;
  readonly journal: Journal;
  readonly clock: Clock;
  readonly rules: AnswerRules;
  readonly known: KnownKeys;
  readonly replies: Replies;
  readonly secret: Uint8Array;
  readonly fingerprint: (token: string) => string;
  readonly nextExchangeId: () => string;
  /** Told when a callback could not be recorded: the run cannot go on. */
  readonly onFault: (error: unknown) => void;
  /** Resolves once something may be recorded. */
  readonly ready: Promise<void>;
}

/** UEAT's HTTP server for the POS's callbacks. */
export interface Receiver {
  /** The base URL that it listens on. */
  readonly url: string;
  close(): Promise<void>;
}

interface Intake {
  readonly call: Call;
  readonly correlation: Correlation;
  readonly answer: Answer;
  /** Whether a scenario's scripted reply is meant for it: a menu, or a final status. */
  readonly isScriptable: boolean;
}

/**
 * Starts listening for callbacks.
 * @throws EnvironmentError when the address cannot be listened on
 */
export async function createReceiver(options: ReceiverOptions): Promise<Receiver> {
  const { host, port } = options;
  const server = createServer({ maxHeaderSize: 64 * 1024, requestTimeout: 120_000, keepAliveTimeout: 65_000 }, (request, response) => {
    receive(request, response, options).catch((error: unknown) => {
      response.destroy();
      options.onFault(error);
    });
  });
  server.on('clientError', (error: Error, socket: Socket) => { recordGarbage(error, socket, options); });
  await listen(server, host, port);
  const address = server.address();
  const actualPort = typeof address === 'object' && address !== null ? address.port : port;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${actualPort}`,
    close: () => new Promise((resolve) => {
      server.close(() => { resolve(); });
      server.closeAllConnections();
    }),
  };
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const isTaken = error.code === 'EADDRINUSE';
      const hint = isTaken
        ? 'stop the other program (another run of ppip?), or choose another port in platform.listen'
        : 'check the host and port in platform.listen';
      const message = `cannot listen for callbacks on ${host}:${port}: ${isTaken ? 'the port is taken' : error.message}`;
      reject(new EnvironmentError(isTaken ? 'platform.portTaken' : 'platform.cannotListen', message, hint));
    });
    server.listen(port, host, () => { resolve(); });
  });
}

async function receive(request: IncomingMessage, response: ServerResponse, options: ReceiverOptions): Promise<void> {
  await options.ready;
  const read = await readRequest(request);
  const authorization = request.headers.authorization;
  const token = await readToken(authorization, options.secret, options.clock.now() / 1000, options.fingerprint);
  const http: HttpRequest = {
    method: request.method ?? '', url: request.url ?? '', headers: headerPairs(request.rawHeaders), body: read.body,
  };
  const intake = decide(http, read, token, options);
  const exchangeId = options.nextExchangeId();
  options.journal.record({
    type: 'exchangeStarted', exchangeId, direction: 'in', call: intake.call, request: http, token, correlation: intake.correlation,
  });
  const closing = await give(response, intake, options);
  options.journal.record({ type: 'exchangeEnded', exchangeId, closing });
}

function decide(http: HttpRequest, read: ReadRequest, token: Awaited<ReturnType<typeof readToken>>, options: ReceiverOptions): Intake {
  const { rules, known, pathPrefix } = options;
  const route = routeCallback(http.method, http.url, rules.contract, rules.positions, pathPrefix);
  const body = parseBody(read.body);
  if (route.kind !== 'call') {
    const correlation = { kind: 'unrouted', suspect: http.method !== 'GET' && body.kind === 'json' } as const;
    const answer = route.kind === 'unknownPath'
      ? refuse(404, 'INVALID_PATH', `UEAT serves nothing at ${http.url.slice(0, 200)}: see platform.publicUrl and the paths among the assumptions`)
      : refuse(405, 'INVALID_METHOD', `use ${route.methods.join(' or ')}`);
    return { call: 'unknown', correlation, answer, isScriptable: false };
  }
  const correlation = correlate({
    call: route.call, headers: http.headers, positions: rules.positions, known, body: body.kind === 'json' ? body.value : undefined,
  });
  const call = route.call === 'menu' && correlation.kind === 'initiated' ? 'menuPush' : route.call;
  const problem = read.problem === undefined ? undefined : answerProblem(read.problem);
  const answer = problem ?? answerCallback({ call, headers: http.headers, token, body, correlation }, rules);
  return { call, correlation, answer, isScriptable: call === 'menu' || isFinalStatus(call, http, body, rules.positions) };
}

function isFinalStatus(call: Call, http: HttpRequest, body: ParsedBody, positions: Positions): boolean {
  if (call !== 'orderStatus' || body.kind !== 'json') return false;
  const { kind } = readStatus(body.value, http.headers, positions);
  return kind === 'accepted' || kind === 'rejected';
}

function answerProblem(problem: NonNullable<ReadRequest['problem']>): Answer {
  if (problem === 'tooLarge') return { ...refuse(413, 'PAYLOAD_TOO_LARGE', 'the body is larger than UEAT takes'), headers: { connection: 'close' } };
  if (problem === 'encoding') return refuse(415, 'INVALID_PAYLOAD', 'the content encoding cannot be undone: send plain JSON or gzip');
  return refuse(400, 'INVALID_PAYLOAD', 'the body ended early');
}

async function give(response: ServerResponse, { correlation, answer, isScriptable }: Intake, options: ReceiverOptions): Promise<Closing> {
  const scripted = isScriptable && correlation.kind === 'matched' ? options.replies.take(correlation.key) : undefined;
  if (scripted === undefined) return writeAnswer(response, answer);
  if (scripted.delayMs > 0) await new Promise<void>((resolve) => { options.clock.after(scripted.delayMs, resolve); });
  if (scripted.fault !== undefined) return breakOff(response, scripted.fault);
  return writeAnswer(response, toAnswer(scripted));
}

function toAnswer({ status, headers, body }: ScriptedAnswer): Answer {
  return { status: status ?? taken.status, headers, ...(body !== undefined && { body }) };
}

async function breakOff(response: ServerResponse, fault: 'reset' | 'silence'): Promise<Closing> {
  if (fault === 'reset') {
    response.socket?.resetAndDestroy();
    return { kind: 'failed', reason: 'reset', detail: 'UEAT reset the connection, as the scenario says' };
  }
  await waitForClose(response);
  return { kind: 'failed', reason: 'timeout', detail: 'UEAT gave no answer, as the scenario says' };
}

/** Bytes that are no HTTP at all are evidence too. */
function recordGarbage(error: Error, socket: Socket, options: ReceiverOptions): void {
  const raw = 'rawPacket' in error && error.rawPacket instanceof Uint8Array ? error.rawPacket.subarray(0, 4096) : new Uint8Array();
  try {
    const exchangeId = options.nextExchangeId();
    const seenAt = Math.floor(options.clock.now() / 1000);
    options.journal.record({
      type: 'exchangeStarted', exchangeId, direction: 'in', call: 'unknown', token: { kind: 'none', seenAt },
      request: { method: '', url: '', headers: [], body: keepBody(raw) }, correlation: { kind: 'unrouted', suspect: false },
    });
    options.journal.record({ type: 'exchangeEnded', exchangeId, closing: { kind: 'failed', reason: 'malformed', detail: error.message } });
  } catch (fault) {
    options.onFault(fault);
  }
  if (socket.writable) socket.end('HTTP/1.1 400 Bad Request\r\nconnection: close\r\ncontent-length: 0\r\n\r\n');
  else socket.destroy();
}
