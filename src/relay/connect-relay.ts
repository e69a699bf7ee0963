import { request, WebSocket, type Dispatcher } from 'undici';
import type { Positions } from '../contract/read-positions.ts';
import { phrase } from '../model/phrase.ts';
import type { Clock } from '../model/ports.ts';
import { EnvironmentError } from '../model/problem.ts';
import type { Access, AccessContext, OpenAccess } from '../platform/access.ts';
import { openAnnouncements } from './announcements.ts';
import { readFrame, writeFrame } from './frame.ts';
import { readRelayMessage, relayHeader, relayProtocol, type RunMessage } from './message.ts';
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
const outageTickMs = 1_000;

/** The way through a relay. It stays open through broken lines; only a token that is refused ends it. */
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
  let isClosed = false;
  let pauseMs = firstPauseMs;
  let lostMs: number | undefined;
  let cancelTimer: () => void = () => undefined;
  let cancelTick: () => void = () => undefined;
  const send = (message: RunMessage, body?: Uint8Array): void => {
    if (line?.readyState === WebSocket.OPEN) line.send(new Uint8Array(writeFrame({ ...message }, body)));
  };
  const announcements = openAnnouncements({ positions, clock, patienceMs, send });
  const replays = openReplays({ context, send });

  const tickOutage = (): void => {
    cancelTick = clock.after(outageTickMs, () => { tellOutage(); tickOutage(); });
  };
  const tellOutage = (): void => {
    const now = clock.monotonic();
    if (lostMs !== undefined && now - lostMs >= 1) context.onOutage(now - lostMs);
    lostMs = now;
  };
  let welcome: () => void = () => undefined;
  const welcomed = new Promise<void>((resolve) => { welcome = resolve; });

  const dial = (): void => {
    const socket = new WebSocket(url, { dispatcher, headers: { authorization: `Bearer ${token}` } });
    line = socket;
    socket.binaryType = 'arraybuffer';
    let cancelSilence: () => void = () => undefined;
    const listen = (): void => {
      cancelSilence();
      cancelSilence = clock.after(3 * heartbeatMs, () => { hangUp(); socket.close(); });
    };
    const hangUp = (): void => {
      cancelSilence();
      if (line !== socket) return;
      line = undefined;
      if (isClosed) return;
      if (lostMs === undefined) { lostMs = clock.monotonic(); tickOutage(); }
      cancelTimer = clock.after(pauseMs, dial);
      pauseMs = Math.min(longestPauseMs, pauseMs * 2);
    };
    socket.addEventListener('open', () => { send({ type: 'hello', session, locations: locationIds }); });
    socket.addEventListener('message', ({ data }) => {
      listen();
      const frame = data instanceof ArrayBuffer ? readFrame(Buffer.from(data)) : undefined;
      const message = frame === undefined ? undefined : readRelayMessage(frame.head);
      if (frame === undefined || message === undefined) return;
      if (message.type === 'welcome') {
        pauseMs = firstPauseMs;
        cancelTick();
        if (lostMs !== undefined) tellOutage();
        lostMs = undefined;
        announcements.repeat();
        welcome();
      } else if (message.type === 'announced') announcements.confirm(message.seq);
      else if (message.type === 'callback') replays.take(message, frame.body);
      else if (message.type === 'abandon') replays.abandon(message.id);
      else send({ type: 'beat' });
    });
    socket.addEventListener('close', hangUp);
    socket.addEventListener('error', hangUp);
    listen();
  };
  const close = async (): Promise<void> => {
    isClosed = true;
    cancelTimer();
    cancelTick();
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
  const refused = await new Promise<boolean>((resolve) => {
    const cancel = clock.after(patienceMs, () => { resolve(true); });
    const end = (): void => { cancel(); resolve(false); };
    void welcomed.then(end);
    signal.addEventListener('abort', end, { once: true });
    if (signal.aborted) end();
  });
  if (refused) {
    await close();
    throw new EnvironmentError('relay.silent', phrase`the relay at ${url} opens no line`, phrase`a proxy in between must let WebSockets through`);
  }
  return { publicUrl, announce: (announcement) => announcements.add(announcement), close };
}
