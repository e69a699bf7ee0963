import { getEventListeners } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it, onTestFinished } from 'vitest';
import { systemClock } from '../../src/app/system-clock.ts';
import { createJournal } from '../../src/evidence/journal.ts';
import { createRedactor } from '../../src/evidence/redactor.ts';
import { HarnessFault } from '../../src/model/problem.ts';
import { endOf, setUpCaller } from './caller-fixture.ts';
import { listenOnLoopback, startAnsweringServer, startRawServer } from './raw-server.ts';

async function startHttp(onRequest: RequestListener): Promise<{ readonly url: string; readonly connections: () => number }> {
  let count = 0;
  const server = createServer(onRequest);
  server.on('connection', () => { count += 1; });
  const port = await listenOnLoopback(server);
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return { url: `http://127.0.0.1:${port}/orders`, connections: () => count };
}

it('an answer is recorded with its status, its headers as they were spelled and in their order, and its body', async () => {
  const server = await startAnsweringServer('HTTP/1.1 202 Accepted\r\nX-One: 1\r\nset-cookie: a\r\nx-two: é\r\nset-cookie: b\r\ncontent-length: 3\r\n\r\né.');
  const closing = await setUpCaller().send(server.url);
  expect(closing).toEqual({
    kind: 'answered',
    response: {
      status: 202,
      headers: [['X-One', '1'], ['set-cookie', 'a'], ['x-two', 'Ã©'], ['set-cookie', 'b'], ['content-length', '3']],
      body: { encoding: 'utf8', content: 'é.', bytes: 3, truncated: false },
    },
  });
});

it.each([
  ['early hints', 'HTTP/1.1 103 Early Hints\r\nlink: </x>\r\n\r\n'],
  ['processing', 'HTTP/1.1 102 Processing\r\n\r\n'],
])('%s before the answer is not the answer', async (_what, interim) => {
  const server = await startAnsweringServer(`${interim}HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}`);
  expect(await setUpCaller().send(server.url)).toMatchObject({ kind: 'answered', response: { status: 200, body: { content: '{}' } } });
});

it('a compressed answer is unpacked', async () => {
  const bytes = gzipSync('{"status":"success"}');
  const server = await startHttp((_request, response) => { response.writeHead(200, { 'content-encoding': 'gzip' }).end(bytes); });
  expect(await setUpCaller().send(server.url)).toMatchObject({ kind: 'answered', response: { body: { encoding: 'utf8', content: '{"status":"success"}' } } });
});

it('an answer in an encoding that it does not have is kept as it came', async () => {
  const server = await startHttp((_request, response) => { response.writeHead(200, { 'content-encoding': 'gzip' }).end('{}'); });
  expect(await setUpCaller().send(server.url)).toMatchObject({ kind: 'answered', response: { body: { content: '{}' } } });
});

it('a chunked answer is put together', async () => {
  const server = await startAnsweringServer('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n2\r\n{"\r\n5\r\na":1}\r\n0\r\n\r\n');
  expect(await setUpCaller().send(server.url)).toMatchObject({ response: { body: { content: '{"a":1}', bytes: 7 } } });
});

it('an answer without a length ends with the connection', async () => {
  const server = await startAnsweringServer('HTTP/1.1 200 OK\r\n\r\nall of it', (socket) => socket.end());
  expect(await setUpCaller().send(server.url)).toMatchObject({ response: { body: { content: 'all of it' } } });
});

it('bytes that are no UTF-8 are kept in base64', async () => {
  const server = await startRawServer((socket) => {
    socket.once('data', () => socket.write(Buffer.concat([Buffer.from('HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n'), Buffer.from([0xff, 0xfe])])));
  });
  expect(await setUpCaller().send(server.url)).toMatchObject({ response: { body: { encoding: 'base64', content: '//4=', bytes: 2 } } });
});

it('a redirect is an answer and is not followed', async () => {
  const server = await startHttp((_request, response) => { response.writeHead(307, { location: '/elsewhere' }).end(); });
  expect(endOf(await setUpCaller().send(server.url))).toBe(307);
});

it('the request that leaves is the request that was recorded', async () => {
  const seen: unknown[] = [];
  const server = await startHttp((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', () => {
      seen.push({ method: request.method, path: request.url, type: request.headers['content-type'], body: Buffer.concat(chunks).toString() });
      response.end();
    });
  });
  const { send, journal } = setUpCaller();
  await send(`${server.url}?a=b`, { body: '{"é":"🙂"}' });
  expect(seen).toEqual([{ method: 'POST', path: '/orders?a=b', type: 'application/json', body: '{"é":"🙂"}' }]);
  expect(journal.events[0]).toMatchObject({ request: { method: 'POST', url: `${server.url}?a=b`, body: { content: '{"é":"🙂"}', bytes: 13 } } });
});

it('a request is on disk before the POS sees the first of it, and is sent only over an open connection', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'caller-'));
  onTestFinished(() => { rmSync(folder, { recursive: true, force: true }); });
  const file = join(folder, 'events.jsonl');
  const journal = createJournal({ file, redactor: createRedactor({ spellings: [] }), clock: systemClock });
  onTestFinished(() => journal.close());
  const onDisk = (): readonly string[] => readFileSync(file, 'utf8').trim().split('\n').map((line) => (JSON.parse(line) as { type: string }).type);
  const seen: Array<readonly string[]> = [];
  const server = await startRawServer((socket) => {
    seen.push(onDisk());
    socket.once('data', () => {
      seen.push(onDisk());
      socket.write('HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n');
    });
  });
  journal.record({ type: 'stepStarted', step: 'a/b' });
  await setUpCaller({ journal }).send(server.url);
  expect(seen[0]?.slice(0, 2)).toEqual(['stepStarted', 'exchangeStarted']);
  expect(seen[1]).toEqual(['stepStarted', 'exchangeStarted', 'exchangeSent']);
  await journal.close();
  expect(onDisk()).toEqual(['stepStarted', 'exchangeStarted', 'exchangeSent', 'exchangeEnded']);
});

it('a request that cannot be recorded is not sent: the POS sees no connection', async () => {
  const server = await startHttp((_request, response) => { response.end(); });
  const { send, journal } = setUpCaller();
  journal.failOn('exchangeStarted');
  await expect(send(server.url)).rejects.toThrow(HarnessFault);
  expect(await fetch(server.url).then(({ status }) => status)).toBe(200);
  expect(server.connections()).toBe(1);
});

it('a connection on which the sending cannot be recorded carries no byte of it', async () => {
  let bytes = 0;
  const closed: Array<Promise<unknown>> = [];
  const server = await startRawServer((socket) => {
    socket.on('data', (chunk) => { bytes += chunk.byteLength; });
    closed.push(new Promise((resolve) => socket.once('close', resolve)));
  });
  const { send, journal } = setUpCaller();
  journal.failOn('exchangeSent');
  await expect(send(server.url)).rejects.toThrow('the disk is full');
  expect(journal.events.map(({ type }) => type)).toEqual(['exchangeStarted']);
  for (const socket of server.connections) socket.destroy();
  await Promise.all(closed);
  expect(bytes).toBe(0);
});

it('an end that cannot be recorded is thrown to whoever sends', async () => {
  const server = await startHttp((_request, response) => { response.end(); });
  const { send, journal } = setUpCaller();
  journal.failOn('exchangeEnded');
  await expect(send(server.url)).rejects.toThrow(HarnessFault);
});

it('connections carry one call after another', async () => {
  const server = await startHttp((_request, response) => { response.end('{}'); });
  const { send } = setUpCaller();
  for (let call = 0; call < 20; call += 1) expect(endOf(await send(server.url))).toBe(200);
  expect(server.connections()).toBeLessThanOrEqual(2);
});

it('however many calls there were, one listens for the end of the run', async () => {
  const server = await startHttp((_request, response) => { response.end('{}'); });
  const { send, control } = setUpCaller();
  const ends = await Promise.all(Array.from({ length: 40 }, () => send(server.url)));
  expect(ends.map(endOf)).toEqual(Array<number>(40).fill(200));
  expect(getEventListeners(control.signal, 'abort')).toHaveLength(1);
});
