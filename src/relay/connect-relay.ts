import { request, WebSocket, type Dispatcher } from 'undici';
import type { Positions } from '../contract/read-positions.ts';
import { phrase } from '../model/phrase.ts';
import type { Clock } from '../model/ports.ts';
import { EnvironmentError } from '../model/problem.ts';
import type { Access, AccessContext, OpenAccess } from '../platform/access.ts';
import { openAnnouncements } from './announcements.ts';
import { readFrame, writeFrame } from './frame.ts';
import { readRelayMessage, relayHeader, relayProtocol, type RunMessage } from './message.ts';
import { openOutage } from './outage.ts';
import { openReplays } from './replays.ts';

/** How a run reaches its relay. */
export interface RelayConnection {
  /** `ws://` or `wss://`. */
  readonly url: string;
  readonly token: string;
  /** What the POS is told. */
  readonly publicUrl: string;
  readonly locationIds: readonly string[];
  readonly positions: Positions;
  /** Makes its way through proxies of the environment. */
  readonly dispatcher: Dispatcher;
  readonly clock: Clock;
  readonly newId: () => string;
  readonly signal: AbortSignal;
}

const patienceMs = 10_000;
const heartbeatMs = 15_000;
const firstPauseMs = 250;
const longestPauseMs = 10_000;
/** A relay that is started anew is back within this; a run that goes on without callbacks shows nothing. */
const longestOutageMs = 60_000;
/** RFC 6455 § 7.4.1. */
const policyViolation = 1008;

/** The way through a relay. It stays open through broken lines; only a relay that refuses us, or stays away too long, ends it. */
export function connectRelay(connection: RelayConnection): OpenAccess {
  return async (context) => {
    await probe(connection);
    return holdLine(connection, context);
  };
}

/** @throws EnvironmentError when there is no relay, or none for us */
async function probe({ url, token, dispatcher }: RelayConnection): Promise<void> {
  const http = url.replace(/^ws/, 'http');
  const answer = await request(http, { dispatcher, method: 'GET', headers: { authorization: `Bearer ${token}`, [relayHeader]: String(relayProtocol) }, headersTimeout: patienceMs, bodyTimeout: patienceMs })
    .catch((error: unknown) => {
      throw new EnvironmentError('relay.unreachable', phrase`the relay at ${url} cannot be reached: ${error instanceof Error ? error.message : String(error)}`, phrase`see whether ppip relay runs there, and compare platform.relay.url`);
    });
  await answer.body.dump();
  if (answer.headers[relayHeader] === undefined) throw new EnvironmentError('relay.notOne', phrase`somebody else than a relay answers at ${url}, with ${String(answer.statusCode)}`, phrase`compare platform.relay.url with where ppip relay listens`);
  if (answer.statusCode === 401) throw new EnvironmentError('relay.refused', phrase`the relay at ${url} refuses the token`, phrase`platform.relay.token and the token of ppip relay must be the same`);
}

async function holdLine(connection: RelayConnection, context: AccessContext): Promise<Access> {
  const { clock, url, token, publicUrl, locationIds, positions, dispatcher, newId, signal } = connection;
  const session = newId();
  let line: WebSocket | undefined;
  let isThere = false;
  let isOver = false;
  let pauseMs = firstPauseMs;
  let cancelDial: () => void = () => undefined;
  const send = (message: RunMessage, body?: Uint8Array): void => {
    if (line?.readyState === WebSocket.OPEN) line.send(new Uint8Array(writeFrame({ ...message }, body)));
  };
  const outage = openOutage({
    clock, onOutage: context.onOutage, longestMs: longestOutageMs,
    onTooLong: () => {
      lose(new EnvironmentError('relay.lost', phrase`the line to the relay at ${url} broke, and none came about for ${longestOutageMs / 1000} s: callbacks can no longer come`, phrase`see whether ppip relay still runs there, and run again`));
    },
  });
  const announcements = openAnnouncements({ positions, clock, patienceMs, isOpen: () => !outage.isOn(), send });
  const replays = openReplays({ context, send });
  let settle: (error?: EnvironmentError) => void = () => undefined;
  const welcomed = new Promise<EnvironmentError | undefined>((resolve) => { settle = resolve; });

  const lose = (error: EnvironmentError): void => {
    if (isOver) return;
    isOver = true;
    cancelDial();
    outage.end();
    if (isThere) context.onLost(error);
    else settle(error);
  };
  const dial = (): void => {
    const socket = new WebSocket(url, { dispatcher, headers: { authorization: `Bearer ${token}` } });
    line = socket;
    socket.binaryType = 'arraybuffer';
    let heardMs: number | undefined;
    let cancelSilence: () => void = () => undefined;
    const listen = (): void => {
      cancelSilence();
      // What went on since it last said something nobody knows: that time is lost too.
      cancelSilence = clock.after(3 * heartbeatMs, () => { hangUp(heardMs); socket.close(); });
    };
    const hangUp = (sinceMs = clock.monotonic()): void => {
      cancelSilence();
      if (line !== socket) return;
      line = undefined;
      if (isOver) return;
      outage.begin(sinceMs);
      cancelDial = clock.after(pauseMs, dial);
      pauseMs = Math.min(longestPauseMs, pauseMs * 2);
      // It may be another relay by now, or one with another token.
      if (heardMs === undefined) probe(connection).catch((error: unknown) => { if (isFinal(error)) lose(error); });
    };
    socket.addEventListener('open', () => { send({ type: 'hello', session, locations: locationIds }); });
    socket.addEventListener('message', ({ data }) => {
      heardMs = clock.monotonic();
      listen();
      const frame = data instanceof ArrayBuffer ? readFrame(Buffer.from(data)) : undefined;
      const message = frame === undefined ? undefined : readRelayMessage(frame.head);
      if (frame === undefined || message === undefined) return;
      if (message.type === 'welcome') {
        pauseMs = firstPauseMs;
        outage.end();
        announcements.repeat();
        send({ type: 'told' });
        isThere = true;
        settle();
      } else if (message.type === 'announced') announcements.confirm(message.seq);
      else if (message.type === 'callback') replays.take(message, frame.body);
      else if (message.type === 'hungUp') replays.hangUp(message.id);
      else if (message.type === 'abandon') replays.abandon(message.id);
      else send({ type: 'beat' });
    });
    socket.addEventListener('close', ({ code, reason }) => {
      if (line === socket && code === policyViolation) lose(new EnvironmentError('relay.ended', phrase`the relay at ${url} ended the line: ${reason === '' ? 'policy' : reason}`, phrase`compare the versions of ppip here and of the relay`));
      hangUp();
    });
    socket.addEventListener('error', () => { hangUp(); });
    listen();
  };
  const close = async (): Promise<void> => {
    isOver = true;
    cancelDial();
    outage.end();
    announcements.close();
    await replays.close();
    const socket = line;
    if (socket === undefined) return;
    await new Promise<void>((resolve) => {
      const cancel = clock.after(1_000, resolve);
      socket.addEventListener('close', () => { cancel(); resolve(); });
      if (socket.readyState === WebSocket.OPEN) send({ type: 'bye' });
      else socket.close();
    });
  };
  dial();
  const refused = await new Promise<EnvironmentError | undefined>((resolve) => {
    const silent = new EnvironmentError('relay.silent', phrase`the relay at ${url} opens no line`, phrase`a proxy in between must let WebSockets through`);
    const cancel = clock.after(patienceMs, () => { resolve(silent); });
    const end = (error?: EnvironmentError): void => { cancel(); resolve(error); };
    void welcomed.then(end);
    signal.addEventListener('abort', () => { end(); }, { once: true });
    if (signal.aborted) end();
  });
  if (refused !== undefined) {
    await close();
    throw refused;
  }
  return { publicUrl, announce: (announcement) => announcements.add(announcement), isOpen: () => !outage.isOn(), close };
}

/** Whether trying again would not help. */
function isFinal(error: unknown): error is EnvironmentError {
  return error instanceof EnvironmentError && error.problem.code === 'relay.refused';
}
