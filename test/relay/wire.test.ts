import { createServer } from 'node:http';
import { connect } from 'node:net';
import { Agent } from 'undici';
import { expect, it, onTestFinished } from 'vitest';
import { WebSocket, WebSocketServer } from 'ws';
import type { EnvironmentError } from '../../src/model/problem.ts';
import { createFakeClock } from '../platform/fake-clock.ts';
import { acceptance, inboundOf, openOrder, signPosToken } from '../platform/platform-fixture.ts';
import { connectRaw, spellCallback } from '../platform/raw-client.ts';
import { listenOnLoopback } from '../platform/raw-server.ts';
import { freePort } from '../free-port.ts';
import { connectRelay } from '../../src/relay/connect-relay.ts';
import { writeFrame } from '../../src/relay/frame.ts';
import { positions, setUpRelay, setUpRun, token } from './relay-fixture.ts';

type Run = Awaited<ReturnType<typeof setUpRun>>;

async function announceOrder({ journal, platform }: Run, orderId = 4711): Promise<void> {
  openOrder(journal, orderId);
  await platform.caller.send({ call: 'order', step: 's', attemptId: `a${orderId}`, method: 'POST', url: 'http://127.0.0.1:1/orders', headers: [], body: '{}' });
}

/** The line of a run alone, and what it tells. */
async function openLine(url: string, clock = createFakeClock()) {
  const lost: EnvironmentError[] = [];
  const outages: number[] = [];
  const dispatcher = new Agent();
  const access = await connectRelay({
    url: url.replace('http', 'ws'), token, publicUrl: url, locationIds: [], positions, dispatcher, clock, newId: () => crypto.randomUUID(), signal: new AbortController().signal,
  })({ receiverUrl: 'http://127.0.0.1:1', foretell: () => undefined, onOutage: (ms) => { outages.push(ms); }, onLost: (error) => { lost.push(error); } });
  onTestFinished(async () => {
    const closing = access.close();
    clock.advance(2_000);
    await closing;
    await dispatcher.destroy();
  });
  const until = async (isSo: () => boolean, stepMs = 0): Promise<void> => {
    while (!isSo()) {
      await new Promise((resolve) => { setImmediate(resolve); });
      clock.advance(stepMs);
    }
  };
  return { access, clock, lost, outages, until };
}

it('a relay that is lost and does not come back ends the run with its reason, and all the time since is told as lost', async () => {
  const { relay, url } = await setUpRelay();
  const { access, lost, outages, until } = await openLine(url);
  await relay.close();
  await until(() => access.isOpen?.() === false);
  await until(() => lost.length > 0, 1_000);
  expect(lost.map(({ code }) => code)).toEqual(['relay.lost']);
  expect(outages.reduce((sum, ms) => sum + ms)).toBeGreaterThanOrEqual(60_000);
});

it('what is announced while there is no line waits for the next', async () => {
  const port = await freePort();
  const first = await setUpRelay({ port });
  const { access, clock, lost, until } = await openLine(first.url);
  await first.relay.close();
  await until(() => access.isOpen?.() === false);
  let isAnnounced = false;
  void access.announce?.({ attempt: undefined, request: { method: 'POST', url: 'http://pos/', headers: [], body: { encoding: 'utf8', content: '{"OrderId":7}', bytes: 13, truncated: false } } }).then(() => { isAnnounced = true; });
  clock.advance(20_000);
  await new Promise((resolve) => { setImmediate(resolve); });
  expect(isAnnounced).toBe(false);
  await setUpRelay({ port });
  await until(() => isAnnounced, 50);
  expect({ isOpen: access.isOpen?.(), lost }).toEqual({ isOpen: true, lost: [] });
});

it('a relay that comes back with another token ends the run', async () => {
  const port = await freePort();
  const first = await setUpRelay({ port });
  const { access, lost, until } = await openLine(first.url);
  await first.relay.close();
  await until(() => access.isOpen?.() === false);
  await setUpRelay({ port, token: 'another-token-of-these-tests-too' });
  await until(() => lost.length > 0, 50);
  expect(lost.map(({ code }) => code)).toEqual(['relay.refused']);
});

it('a relay that ends the line because of what the run says ends the run, with its reason', async () => {
  const server = createServer((_request, response) => response.writeHead(204, { 'x-ppip-relay': '1' }).end());
  const port = await listenOnLoopback(server);
  const sockets = new WebSocketServer({ server });
  onTestFinished(() => { sockets.close(); server.closeAllConnections(); server.close(); });
  sockets.on('connection', (socket) => {
    socket.send(writeFrame({ type: 'welcome' }));
    socket.once('message', () => { socket.close(1008, 'too many ids'); });
  });
  const { lost, until } = await openLine(`http://127.0.0.1:${port}`);
  await until(() => lost.length > 0);
  expect(lost[0]).toMatchObject({ code: 'relay.ended', message: expect.stringContaining('too many ids') as unknown });
});

it('ids that nobody announced go to the run at their location, which then judges them', async () => {
  const { url } = await setUpRelay();
  const run = await setUpRun(url);
  const response = await fetch(`${url}/v2/order/status`, { method: 'PUT', headers: { authorization: `Bearer ${await signPosToken()}`, 'content-type': 'application/json' }, body: JSON.stringify(acceptance(99)) });
  expect(response.status).toBe(404);
  expect(inboundOf(run.journal)).toEqual([['PUT', 'orderStatus', 404]]);
});

it('ids that nobody announced wait where another run at the location is not through with announcing, and go there at last', async () => {
  const { url, when } = await setUpRelay({ limits: { settleMs: 60_000, holdMs: 30 } });
  const run = await setUpRun(url);
  const client = await connectRaw(Number(new URL(url).port));
  client.socket.write(await spellCallback(acceptance(99), ['connection: close']));
  expect(await client.closed()).toMatch(/^HTTP\/1\.1 404 /);
  await when(({ event }) => event === 'answered');
  expect(inboundOf(run.journal)).toEqual([['PUT', 'orderStatus', 404]]);
});

it('a POS that closes its side after its request is answered all the same, and one that is gone is recorded so', async () => {
  const { port, url } = await setUpRelay();
  const run = await setUpRun(url);
  await announceOrder(run);
  const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: true });
  onTestFinished(() => { socket.destroy(); });
  let text = '';
  socket.setEncoding('utf8').on('data', (chunk: string) => { text += chunk; });
  socket.end(await spellCallback(acceptance()));
  await new Promise((resolve) => socket.once('end', resolve));
  expect(text).toMatch(/^HTTP\/1\.1 200 /);
  expect(inboundOf(run.journal)).toEqual([['PUT', 'orderStatus', 200]]);
});

it('an offer of another protocol is answered in HTTP/1.1, body and all', async () => {
  const { port, url } = await setUpRelay();
  const run = await setUpRun(url);
  await announceOrder(run);
  const client = await connectRaw(port);
  client.socket.write(await spellCallback(acceptance(), ['Connection: Upgrade, HTTP2-Settings', 'Upgrade: h2c', 'HTTP2-Settings: AAMAAABkAAQAAP__']));
  expect(await client.until(/\r\n\r\n/)).toMatch(/^HTTP\/1\.1 200 /);
  const again = await spellCallback(acceptance());
  client.socket.write(again.slice(0, 40));
  client.socket.write(again.slice(40).replace('\r\n\r\n', '\r\nconnection: close\r\n\r\n'));
  expect((await client.closed()).match(/HTTP\/1\.1 200 /g)).toHaveLength(2);
  expect(inboundOf(run.journal)).toEqual([['PUT', 'orderStatus', 200], ['PUT', 'orderStatus', 200]]);
});

it('a header of 40 kB comes through', async () => {
  const { port, url } = await setUpRelay();
  const run = await setUpRun(url);
  await announceOrder(run);
  const client = await connectRaw(port);
  client.socket.write(await spellCallback(acceptance(), [`x-long: ${'a'.repeat(40_000)}`, 'connection: close']));
  expect(await client.closed()).toMatch(/^HTTP\/1\.1 200 /);
});

it('a HEAD, whose answer has a length and no body, comes through', async () => {
  const { url } = await setUpRelay();
  await setUpRun(url);
  const response = await fetch(`${url}/anything`, { method: 'HEAD' });
  expect(response.status).toBe(404);
});

it('whoever asks for a line without the token, and does not go, does not keep the relay', async () => {
  const { relay, port } = await setUpRelay();
  const stranger = connect({ port, host: '127.0.0.1', allowHalfOpen: true });
  onTestFinished(() => { stranger.destroy(); });
  stranger.on('error', () => undefined);
  stranger.write('GET / HTTP/1.1\r\nhost: relay\r\nconnection: upgrade\r\nupgrade: websocket\r\nsec-websocket-version: 13\r\nsec-websocket-key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n');
  await new Promise((resolve) => stranger.once('data', resolve));
  await relay.close();
});

it('a run that says what no run says is told why its line ends', async () => {
  const { url } = await setUpRelay();
  const line = new WebSocket(url.replace('http', 'ws'), { headers: { authorization: `Bearer ${token}` } });
  const closed = new Promise((resolve) => line.once('close', (code, reason) => { resolve([code, reason.toString()]); }));
  line.once('open', () => { line.send('garbage'); });
  expect(await closed).toEqual([1008, 'not a message of a run']);
});
