import { connect } from 'node:net';
import { expect, it } from 'vitest';
import { endOf, setUpCaller } from './caller-fixture.ts';
import { startAnsweringServer, startRawServer } from './raw-server.ts';
import { freePort } from '../free-port.ts';

const neverSent = ['exchangeStarted', 'exchangeEnded'];
const sent = ['exchangeStarted', 'exchangeSent', 'exchangeEnded'];

it('a port where nobody listens is refused, and nothing counts as sent', async () => {
  const { send, types } = setUpCaller();
  expect(endOf(await send(`http://127.0.0.1:${await freePort()}/orders`))).toBe('refused');
  expect(types()).toEqual(neverSent);
});

it('a name that does not exist is a DNS failure', async () => {
  const { send, types } = setUpCaller();
  expect(endOf(await send('http://no-such-host.invalid/orders'))).toBe('dns');
  expect(types()).toEqual(neverSent);
});

it('a server that takes the request and never answers is a timeout', async () => {
  const server = await startRawServer(() => undefined);
  const { send, types } = setUpCaller({ timeoutMs: 300 });
  expect(await send(server.url)).toEqual({ kind: 'failed', reason: 'timeout', detail: 'no answer within 300 ms' });
  expect(types()).toEqual(sent);
});

it('a handshake that never ends is no timeout of the POS: no HTTP was spoken', async () => {
  const server = await startRawServer(() => undefined);
  const { send, types } = setUpCaller({ timeoutMs: 300 });
  expect(await send(`https://127.0.0.1:${server.port}/orders`)).toMatchObject({ reason: 'refused', detail: 'no connection: no answer within 300 ms' });
  expect(types()).toEqual(neverSent);
});

it('a connection that is reset before any answer is a reset', async () => {
  const server = await startRawServer((socket) => { socket.once('data', () => socket.resetAndDestroy()); });
  expect(endOf(await setUpCaller().send(server.url))).toBe('reset');
});

it('a connection that is closed without an answer is a reset', async () => {
  const server = await startRawServer((socket) => { socket.once('data', () => socket.end()); });
  expect(endOf(await setUpCaller().send(server.url))).toBe('reset');
});

it('a connection that is reset after the head of an answer is a reset, not that answer', async () => {
  const server = await startAnsweringServer('HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\nabc', (socket) => socket.resetAndDestroy());
  expect(endOf(await setUpCaller().send(server.url))).toBe('reset');
});

it('a body that ends before its declared length is a failure, not an answer', async () => {
  const server = await startAnsweringServer('HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\nabc', (socket) => socket.end());
  expect(endOf(await setUpCaller().send(server.url))).toBe('reset');
});

it('a chunked body that is cut off is a failure, not an answer', async () => {
  const server = await startAnsweringServer('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n5\r\nabcde\r\n', (socket) => socket.end());
  expect(endOf(await setUpCaller().send(server.url))).toBe('reset');
});

it.each([
  ['words', 'I am a till, not a web server\r\n\r\n'],
  ['a broken chunk size', 'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n'],
  ['a header without a name', 'HTTP/1.1 200 OK\r\n: x\r\n\r\n'],
  ['two different lengths', 'HTTP/1.1 200 OK\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\nab'],
  ['more headers than anybody needs', `HTTP/1.1 200 OK\r\n${'x-flood: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\r\n'.repeat(2000)}\r\n`],
])('%s in place of HTTP is malformed', async (_what, bytes) => {
  const server = await startAnsweringServer(bytes);
  expect(endOf(await setUpCaller().send(server.url))).toBe('malformed');
});

it('a 100 Continue that nobody asked for is told apart: the answer after it cannot be read, which is not the POS\'s fault', async () => {
  const server = await startAnsweringServer('HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n');
  expect(endOf(await setUpCaller().send(server.url))).toBe('unaskedContinue');
});

it.each(['102 Processing', '103 Early Hints'])('a %s before the answer is passed over', async (interim) => {
  const server = await startAnsweringServer(`HTTP/1.1 ${interim}\r\n\r\nHTTP/1.1 202 Accepted\r\ncontent-length: 0\r\n\r\n`);
  expect(endOf(await setUpCaller().send(server.url))).toBe(202);
});

it('an answer beyond the limit is too large, whatever else would follow', async () => {
  const endless = 'x'.repeat(1024);
  const server = await startAnsweringServer('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n', (socket) => {
    const more = (): void => {
      if (!socket.destroyed) socket.write(`400\r\n${endless}\r\n`, more);
    };
    more();
  });
  expect(endOf(await setUpCaller({ maxResponseBytes: 10_000 }).send(server.url))).toBe('tooLarge');
});

it('an answer of exactly the limit is taken', async () => {
  const server = await startAnsweringServer(`HTTP/1.1 200 OK\r\ncontent-length: 1000\r\n\r\n${'x'.repeat(1000)}`);
  expect(endOf(await setUpCaller({ maxResponseBytes: 1000 }).send(server.url))).toBe(200);
});

it('a body that drips for ever ends when the time is over', async () => {
  const server = await startAnsweringServer('HTTP/1.1 200 OK\r\ncontent-length: 100000\r\n\r\n', (socket) => {
    const drip = setInterval(() => socket.write('x'), 20);
    socket.once('close', () => { clearInterval(drip); });
  });
  expect(endOf(await setUpCaller({ timeoutMs: 400 }).send(server.url))).toBe('timeout');
});

it('a request that no HTTP client would send is no fault of the POS', async () => {
  const server = await startAnsweringServer('HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n');
  const { send, types } = setUpCaller();
  expect(endOf(await send(server.url, { headers: [['x-note', 'line\r\nbreak']] }))).toBe('refused');
  expect(types()).toEqual(neverSent);
  expect(server.connections).toEqual([]);
});

it('an interrupted run ends a call under way as aborted', async () => {
  const { send, control, types } = setUpCaller();
  const server = await startRawServer((socket) => { socket.once('data', () => { control.abort(); }); });
  expect(endOf(await send(server.url))).toBe('aborted');
  expect(types()).toEqual(sent);
});

it('a call after the interrupt reaches nobody', async () => {
  const server = await startRawServer((socket) => { socket.once('data', () => socket.write('nobody else')); });
  const { send, control, types } = setUpCaller();
  control.abort();
  expect(endOf(await send(server.url))).toBe('aborted');
  expect(types()).toEqual(neverSent);
  // A connection of our own after it: had the call made one, the server would have taken that first.
  const probe = connect(server.port, '127.0.0.1');
  const taken = new Promise<void>((resolve) => probe.once('data', () => { resolve(); }));
  probe.write('anybody?');
  await taken;
  probe.destroy();
  expect(server.connections).toHaveLength(1);
});
