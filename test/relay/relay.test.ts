import { createServer } from 'node:http';
import { gzipSync } from 'node:zlib';
import { describe, expect, it, onTestFinished } from 'vitest';
import { WebSocket } from 'ws';
import { acceptance, inboundOf, locationId, openOrder, openSync, partner, signPosToken, smallMenu } from '../platform/platform-fixture.ts';
import { connectRaw, spellCallback } from '../platform/raw-client.ts';
import { listenOnLoopback, startAnsweringServer } from '../platform/raw-server.ts';
import { freePort } from '../free-port.ts';
import { setUpRelay, setUpRun, token } from './relay-fixture.ts';

const otherLocationId = partner.locations.find(({ id }) => id !== locationId)?.id ?? '';

type Run = Awaited<ReturnType<typeof setUpRun>>;

/** What a run tells before an order or menu sync leaves: here its bytes go nowhere. */
async function announceOrder({ journal, platform }: Run, orderId: number): Promise<void> {
  openOrder(journal, orderId);
  await platform.caller.send({ call: 'order', step: 's', attemptId: `a${orderId}`, method: 'POST', url: 'http://127.0.0.1:1/orders', headers: [], body: '{}' });
}

async function announceSync({ journal, platform }: Run, requestId: string): Promise<void> {
  openSync(journal, requestId);
  await platform.caller.send({ call: 'menuSync', step: 's', attemptId: `m${requestId}`, method: 'POST', url: 'http://127.0.0.1:1/menu-sync', headers: [], body: JSON.stringify({ requestId, locationId }) });
}

async function put(url: string, body: object | string, { path = '/v2/order/status', headers = {} }: { readonly path?: string; readonly headers?: Readonly<Record<string, string>> } = {}) {
  const response = await fetch(`${url}${path}`, {
    method: 'PUT', headers: { authorization: `Bearer ${await signPosToken()}`, 'content-type': 'application/json', ...headers }, body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

describe('a callback through the relay', () => {
  it('reaches the run that announced its OrderId, and the answer goes back', async () => {
    const { url } = await setUpRelay();
    const [one, two] = [await setUpRun(url), await setUpRun(url)];
    await announceOrder(one, 1);
    await announceOrder(two, 2);
    expect((await put(url, acceptance(1))).status).toBe(200);
    expect((await put(url, acceptance(2))).status).toBe(200);
    // UEAT refuses another check number after an acceptance: whoever answers must have seen the first.
    expect(await put(url, acceptance(2, 'c-2'))).toMatchObject({ status: 409, text: expect.stringContaining('DUPLICATE') as unknown });
    expect(inboundOf(one.journal)).toEqual([['PUT', 'orderStatus', 200]]);
    expect(inboundOf(two.journal)).toEqual([['PUT', 'orderStatus', 200], ['PUT', 'orderStatus', 409]]);
  });

  it('is recorded byte for byte as it came, and answered byte for byte', async () => {
    const { url, port } = await setUpRelay();
    const run = await setUpRun(url);
    await announceOrder(run, 4711);
    const bytes = await spellCallback('{"orderId": 4711,  "status":"Completed","checknumber":"é"}', ['X-Odd-Case: Yes', 'x-twice: 1', 'X-TWICE: 2', 'connection: close']);
    const relayed = await connectRaw(port);
    relayed.socket.write(bytes);
    const answer = await relayed.closed();
    const started = await run.journal.when((event) => event.type === 'exchangeStarted' && event.direction === 'in');
    const lines = bytes.split('\r\n\r\n')[0]?.split('\r\n').slice(1).map((line) => line.split(': '));
    expect(started).toMatchObject({ request: { method: 'PUT', url: '/v2/order/status', headers: lines, body: { content: '{"orderId": 4711,  "status":"Completed","checknumber":"é"}' } } });
    const direct = await connectRaw(run.port);
    direct.socket.write(bytes);
    const undated = (text: string): string => text.replace(/Date: .*/, 'Date: …');
    expect(undated(answer)).toBe(undated(await direct.closed()));
  });

  it('finds its run by the echoed requestId, in a packed and chunked body too', async () => {
    const { url, port } = await setUpRelay();
    const run = await setUpRun(url);
    await announceSync(run, 'r-9');
    const packed = gzipSync(JSON.stringify(smallMenu({ requestId: 'R-9' })));
    const client = await connectRaw(port);
    client.socket.write(`PUT /v2/menu HTTP/1.1\r\nhost: ueat\r\nauthorization: Bearer ${await signPosToken()}\r\ncontent-type: application/json\r\ncontent-encoding: gzip\r\ntransfer-encoding: chunked\r\nconnection: close\r\n\r\n`);
    for (const half of [packed.subarray(0, 20), packed.subarray(20)]) client.socket.write(Buffer.concat([Buffer.from(`${half.byteLength.toString(16)}\r\n`), half, Buffer.from('\r\n')]));
    client.socket.write('0\r\n\r\n');
    expect(await client.closed()).toMatch(/^HTTP\/1\.1 200 /);
    expect(inboundOf(run.journal)).toEqual([['PUT', 'menu', 200]]);
  });

  it('without any id goes to the run at its location, of several to the one whose menu is open', async () => {
    const { url } = await setUpRelay();
    const [one, two] = [await setUpRun(url), await setUpRun(url)];
    await announceSync(two, 'r-2');
    const menu = smallMenu({ requestId: undefined });
    expect((await put(url, menu, { path: '/v2/menu' })).status).toBe(200);
    expect([inboundOf(one.journal), inboundOf(two.journal)]).toEqual([[], [['PUT', 'menu', 200]]]);
  });

  it('ends as a scenario says: reset, and silence until the POS hangs up', async () => {
    const { url, port } = await setUpRelay();
    const run = await setUpRun(url);
    await announceOrder(run, 4711);
    run.platform.replies.script('order:4711', [{ fault: 'reset', delayMs: 0, headers: {} }, { fault: 'silence', delayMs: 0, headers: {} }]);
    await expect(put(url, acceptance())).rejects.toMatchObject({ cause: { code: 'ECONNRESET' } });
    const client = await connectRaw(port);
    client.socket.write(await spellCallback(acceptance()));
    await run.journal.when((event) => event.type === 'exchangeStarted' && event.exchangeId === 'x0003');
    client.socket.destroy();
    await run.journal.when((event) => event.type === 'exchangeEnded' && event.exchangeId === 'x0003');
    expect(inboundOf(run.journal).map(([, , end]) => end)).toEqual(['reset', 'timeout']);
  });
});

describe('a callback that no run takes', () => {
  it('is forwarded when it names ids of nobody, and that answer goes back', async () => {
    const got: string[] = [];
    const ueat = createServer((request, response) => {
      got.push(`${request.method ?? ''} ${request.url ?? ''} ${request.headers['content-type'] ?? ''}`);
      request.resume().on('end', () => response.writeHead(418, { 'x-own': 'yes' }).end('tea'));
    });
    const port = await listenOnLoopback(ueat);
    onTestFinished(() => { ueat.closeAllConnections(); ueat.close(); });
    const { url } = await setUpRelay({ forwardTo: `http://127.0.0.1:${port}/base` });
    const run = await setUpRun(url, { locationIds: [otherLocationId] });
    await announceOrder(run, 1);
    const { status, headers, text } = await put(url, acceptance(99), { path: '/v2/order/status?x=1' });
    expect({ status, own: headers.get('x-own'), text, got }).toEqual({ status: 418, own: 'yes', text: 'tea', got: ['PUT /base/v2/order/status?x=1 application/json'] });
    expect((await put(url, acceptance(1))).status).toBe(200);
    expect(inboundOf(run.journal)).toEqual([['PUT', 'orderStatus', 200]]);
  });

  it('gets a 503 when whom it is forwarded to is not there', async () => {
    const { url } = await setUpRelay({ forwardTo: `http://127.0.0.1:${await freePort()}` });
    expect((await put(url, acceptance(99))).status).toBe(503);
  });

  it('waits for the run that announces its id', async () => {
    const { url, when } = await setUpRelay({ limits: { settleMs: 60_000 } });
    const run = await setUpRun(url);
    const answer = put(url, acceptance(7));
    await when(({ event }) => event === 'came');
    await announceOrder(run, 7);
    expect((await answer).status).toBe(200);
    expect(inboundOf(run.journal)).toEqual([['PUT', 'orderStatus', 200]]);
  });

  it('is told 503 with Retry-After after a while, kept, and recorded by the run that comes then as what the POS knows', async () => {
    const { url } = await setUpRelay({ limits: { holdMs: 30 } });
    const told = await put(url, acceptance(7));
    expect({ status: told.status, after: told.headers.get('retry-after') }).toEqual({ status: 503, after: '5' });
    const run = await setUpRun(url);
    await announceOrder(run, 7);
    await run.journal.when(({ type }) => type === 'exchangeEnded');
    const repeat = await put(url, acceptance(7));
    expect(repeat.status).toBe(200);
    await run.journal.when((event) => event.type === 'exchangeEnded' && event.closing.kind === 'answered' && event.closing.response.status === 503);
    expect(inboundOf(run.journal)).toEqual([['PUT', 'orderStatus', 503], ['PUT', 'orderStatus', 200]]);
  });

  it('whose sender hung up is recorded so', async () => {
    const { url, port, when } = await setUpRelay();
    const client = await connectRaw(port);
    client.socket.write(await spellCallback(acceptance(7)));
    await when(({ event }) => event === 'came');
    client.socket.destroy();
    await when((event) => event.event === 'kept' && event.because === 'gone');
    const run = await setUpRun(url);
    await announceOrder(run, 7);
    await run.journal.when((event) => event.type === 'exchangeEnded' && event.closing.kind === 'failed' && event.closing.reason === 'reset');
    expect(inboundOf(run.journal)).toEqual([['PUT', 'orderStatus', 'reset']]);
  });

  it('is dropped when it is too old, or when there is no room', async () => {
    const old = await setUpRelay({ limits: { holdMs: 20, keepMs: 40 } });
    await put(old.url, acceptance(7));
    expect(await old.when(({ event }) => event === 'dropped')).toMatchObject({ because: 'age' });
    const small = await setUpRelay({ limits: { holdMs: 20, maxCalls: 1 } });
    await put(small.url, acceptance(7));
    await put(small.url, acceptance(8));
    expect(small.events.filter(({ event }) => event === 'dropped')).toMatchObject([{ because: 'room' }]);
    const tiny = await setUpRelay({ limits: { maxBytes: 10 } });
    expect((await put(tiny.url, acceptance(7))).status).toBe(503);
  });
});

describe('the line of a run', () => {
  it.each([
    ['another token', 'another-token-of-these-tests-too', 'relay.refused'],
    ['a part of it', token.slice(0, -1), 'relay.refused'],
  ])('is not opened for %s', async (_what, wrong, code) => {
    const { url, events } = await setUpRelay();
    await expect(setUpRun(url, { token: wrong })).rejects.toMatchObject({ code });
    const line = new WebSocket(url.replace('http', 'ws'), { headers: { authorization: `Bearer ${wrong}` } });
    expect(await new Promise((resolve) => line.once('unexpected-response', (_request, response) => { resolve(response.statusCode); }))).toBe(401);
    expect(JSON.stringify(events)).not.toContain(wrong);
  });

  it('is told apart from no relay, and from nobody', async () => {
    const { port } = await startAnsweringServer('HTTP/1.1 200 OK\r\ncontent-length: 0\r\nconnection: close\r\n\r\n');
    await expect(setUpRun(`http://127.0.0.1:${port}`)).rejects.toMatchObject({ code: 'relay.notOne' });
    await expect(setUpRun(`http://127.0.0.1:${await freePort()}`)).rejects.toMatchObject({ code: 'relay.unreachable' });
  });

  it.each([
    ['what is no frame', 'garbage'],
    ['a frame that is longer than it is', Buffer.from([0, 0, 1, 0, 123])],
    ['a message that no run says', Buffer.concat([Buffer.from([0, 0, 0, 2]), Buffer.from('{}')])],
    ['a message before a hello', Buffer.concat([Buffer.from([0, 0, 0, 15]), Buffer.from('{"type":"beat"}')])],
  ])('is ended for %s, and the relay goes on', async (_what, bytes) => {
    const { url } = await setUpRelay();
    const line = new WebSocket(url.replace('http', 'ws'), { headers: { authorization: `Bearer ${token}` } });
    const code = new Promise((resolve) => line.once('close', resolve));
    line.once('open', () => { line.send(bytes); });
    expect(await code).toBe(1008);
    const run = await setUpRun(url);
    await announceOrder(run, 1);
    expect((await put(url, acceptance(1))).status).toBe(200);
  });

  it('is dialled again when it breaks; nothing is lost, nothing comes twice, and the time without it is nobody’s fault', async () => {
    const port = await freePort();
    const first = await setUpRelay({ port });
    const run = await setUpRun(first.url);
    await announceOrder(run, 1);
    expect((await put(first.url, acceptance(1))).status).toBe(200);
    await first.relay.close();
    const second = await setUpRelay({ port });
    const answer = put(second.url, acceptance(1));
    expect((await answer).status).toBe(200);
    expect(inboundOf(run.journal)).toEqual([['PUT', 'orderStatus', 200], ['PUT', 'orderStatus', 200]]);
    await run.journal.when(({ type }) => type === 'harnessStalled');
  });

  it('that ends with the run leaves nothing behind', async () => {
    const { url, when } = await setUpRelay({ limits: { holdMs: 30 } });
    const run = await setUpRun(url);
    await announceOrder(run, 1);
    await run.platform.close();
    await when(({ event }) => event === 'ended');
    expect((await put(url, acceptance(1))).status).toBe(503);
  });
});

it('a body beyond the limit is refused, and what is no HTTP is too', async () => {
  const { url, port } = await setUpRelay({ limits: { maxBodyBytes: 100 } });
  expect((await put(url, 'x'.repeat(1_000))).status).toBe(413);
  const client = await connectRaw(port);
  client.socket.write('\u0016\u0003\u0001garbage\r\n\r\n');
  expect(await client.closed()).toMatch(/^HTTP\/1\.1 400 /);
});

it('the log names calls and runs, and holds no body, query or token', async () => {
  const { url, events, when } = await setUpRelay({ limits: { holdMs: 20 } });
  await put(url, { orderId: 5, status: 'a-word-of-the-body' }, { path: '/v2/order/status?a-word-of-the-query' });
  await when(({ event }) => event === 'kept');
  expect(events.find(({ event }) => event === 'came')).toMatchObject({ method: 'PUT', path: '/v2/order/status', keys: ['order:5'] });
  expect(JSON.stringify(events)).not.toMatch(/a-word-of|Bearer|a-token-of/);
});
