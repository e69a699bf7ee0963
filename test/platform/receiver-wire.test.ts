import { connect } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import type { RunEvent } from '../../src/model/event.ts';
import { acceptance, inboundOf, openOrder, setUpPlatform, setUpReceiver } from './platform-fixture.ts';
import { connectRaw, spellCallback } from './raw-client.ts';

const isEnd = (event: RunEvent): boolean => event.type === 'exchangeEnded';
const statusesIn = (text: string): readonly string[] => text.match(/(?<=HTTP\/1\.1 )\d{3}/g) ?? [];

it('requests that are pipelined are all answered, in their order', async () => {
  const { journal, port } = await setUpPlatform();
  openOrder(journal, 1);
  openOrder(journal, 2);
  const client = await connectRaw(port);
  client.socket.write(`${await spellCallback(acceptance(1))}${await spellCallback(acceptance(99))}${await spellCallback(acceptance(2))}`);
  const text = await client.until(/(?:HTTP\/1\.1[^]*){3}$/);
  expect(statusesIn(text)).toEqual(['200', '404', '200']);
  expect(inboundOf(journal).map(([, , end]) => end).toSorted()).toEqual([200, 200, 404]);
});

it('a request that is broken off half way is kept as far as it came', async () => {
  const { journal, port } = await setUpPlatform();
  const client = await connectRaw(port);
  client.socket.write(await spellCallback('{"orderId":', ['content-length: 500']));
  client.socket.resetAndDestroy();
  expect(await journal.when(isEnd)).toMatchObject({ closing: { reason: 'reset' } });
  expect(journal.events[0]).toMatchObject({ call: 'orderStatus', request: { body: { truncated: true } } });
  expect(inboundOf(journal)).toHaveLength(1);
});

it('a request whose sender closes before its declared length is one piece of evidence', async () => {
  const { journal, port } = await setUpPlatform();
  const client = await connectRaw(port);
  client.socket.end(await spellCallback('{"orderId":', ['content-length: 500']));
  expect(statusesIn(await client.closed())).toEqual(['400']);
  expect(await journal.when(isEnd)).toMatchObject({ closing: { reason: 'reset', detail: 'the POS closed the connection before its request was whole' } });
  expect(journal.events[0]).toMatchObject({ request: { body: { content: '{"orderId":', truncated: true } } });
  expect(inboundOf(journal)).toHaveLength(1);
});

it('a body whose chunks are broken is one malformed piece of evidence and answered 400', async () => {
  const { journal, port } = await setUpPlatform();
  const client = await connectRaw(port);
  client.socket.write(await spellCallback('2\r\n{}\r\nzz\r\n', ['transfer-encoding: chunked']));
  expect(statusesIn(await client.closed())).toEqual(['400']);
  await journal.when(isEnd);
  expect(inboundOf(journal)).toEqual([['PUT', 'orderStatus', 'malformed']]);
});

it('a length that counts characters and not bytes spoils neither the answer nor the evidence', async () => {
  const { journal, port } = await setUpPlatform();
  openOrder(journal);
  const client = await connectRaw(port);
  const body = JSON.stringify({ ...acceptance(), note: 'éééé' });
  client.socket.write(await spellCallback(body, [`content-length: ${body.length}`]));
  expect(statusesIn(await client.closed())).toEqual(['400']);
  const [first, second] = inboundOf(journal);
  expect(new Set([first?.[2], second?.[2]])).toEqual(new Set([400, 'malformed']));
});

it('bytes that are no HTTP are kept and answered 400', async () => {
  const { journal, port } = await setUpPlatform();
  const client = await connectRaw(port);
  client.socket.write('\u0001\u0002 this is a till\r\n\r\n');
  expect(statusesIn(await client.closed())).toEqual(['400']);
  expect(inboundOf(journal)).toEqual([['', 'unknown', 'malformed']]);
  expect(journal.events[0]).toMatchObject({ request: { body: { content: '\u0001\u0002 this is a till\r\n\r\n' } } });
});

it('a TLS greeting on the plain port is kept as bytes', async () => {
  const { journal, port } = await setUpPlatform();
  const client = await connectRaw(port);
  client.socket.write(Buffer.from([0x16, 0x03, 0x01, 0x02, 0x00, 0xff]));
  await client.closed();
  expect(journal.events[0]).toMatchObject({ request: { body: { encoding: 'base64', bytes: 6 } } });
});

it('garbage that comes before anything may be recorded is no fault of the harness', async () => {
  let begin: () => void = () => undefined;
  const { journal, port, faults } = await setUpPlatform({ ready: new Promise((resolve) => { begin = resolve; }) });
  const client = await connectRaw(port);
  client.socket.write('garbage\r\n\r\n');
  begin();
  expect(statusesIn(await client.closed())).toEqual(['400']);
  expect(faults).toEqual([]);
  expect(inboundOf(journal)).toEqual([['', 'unknown', 'malformed']]);
});

it('more headers than anybody needs are answered 431 and kept', async () => {
  const { journal, port } = await setUpPlatform();
  const client = await connectRaw(port);
  client.socket.write(`PUT /v2/order/status HTTP/1.1\r\nhost: ueat\r\n${'x-flood: aaaaaaaaaaaaaaaa\r\n'.repeat(5000)}\r\n`);
  expect(statusesIn(await client.until(/431/))).toEqual(['431']);
  expect(inboundOf(journal)).toEqual([['', 'unknown', 'malformed']]);
});

it('a connection that says nothing, and one that is reset while idle, are no evidence', async () => {
  const { journal, port, call } = await setUpPlatform();
  openOrder(journal);
  const before = journal.events.length;
  const [silent, idle] = [await connectRaw(port), await connectRaw(port)];
  silent.socket.resetAndDestroy();
  idle.socket.write(await spellCallback(acceptance()));
  await idle.until(/HTTP\/1\.1 200/);
  idle.socket.resetAndDestroy();
  await Promise.all([silent.closed(), idle.closed()]);
  expect(await call()).toMatchObject({ status: 200 });
  expect(inboundOf(journal)).toHaveLength(2);
  expect(journal.events.length - before).toBe(4);
});

it('a sender that asks first is told to go on', async () => {
  const { journal, port } = await setUpPlatform();
  openOrder(journal);
  const client = await connectRaw(port);
  const whole = await spellCallback(acceptance(), ['expect: 100-continue']);
  const cut = whole.indexOf('\r\n\r\n') + 4;
  client.socket.write(whole.slice(0, cut));
  expect(statusesIn(await client.until(/100 Continue/))).toEqual(['100']);
  client.socket.write(whole.slice(cut));
  expect(statusesIn(await client.until(/HTTP\/1\.1 200/))).toEqual(['100', '200']);
});

it('a sender that expects something else is taken all the same', async () => {
  const { journal, port } = await setUpPlatform();
  openOrder(journal);
  const client = await connectRaw(port);
  client.socket.write(await spellCallback(acceptance(), ['expect: a-receipt']));
  expect(statusesIn(await client.until(/HTTP\/1\.1 \d{3}/))).toEqual(['200']);
  expect(inboundOf(journal)).toEqual([['PUT', 'orderStatus', 200]]);
});

it('a CONNECT is kept and refused', async () => {
  const { journal, port } = await setUpPlatform();
  const client = await connectRaw(port);
  client.socket.write('CONNECT pos:443 HTTP/1.1\r\nhost: pos\r\n\r\n');
  expect(statusesIn(await client.closed())).toEqual(['405']);
  expect(inboundOf(journal)).toEqual([['CONNECT', 'unknown', 'malformed']]);
});

it('a head that does not come to its end in time is answered 408 and kept', async () => {
  const { journal, port } = await setUpReceiver({ patience: { headersMs: 60, requestMs: 120, checkMs: 20 } });
  const client = await connectRaw(port);
  client.socket.write('PUT /v2/order/status HTTP/1.1\r\nhost: u');
  expect(statusesIn(await client.closed())).toEqual(['408']);
  expect(inboundOf(journal)).toEqual([['', 'unknown', 'timeout']]);
});

it('a body that does not come to its end in time is answered 408 and kept once', async () => {
  const { journal, port } = await setUpReceiver({ patience: { headersMs: 60, requestMs: 120, checkMs: 20 } });
  const client = await connectRaw(port);
  client.socket.write(await spellCallback('{"orderId":', ['content-length: 500']));
  expect(statusesIn(await client.closed())).toEqual(['408']);
  await journal.when(isEnd);
  expect(inboundOf(journal)).toEqual([['PUT', 'orderStatus', 'timeout']]);
});

it('closing records to its end what is still coming in', async () => {
  const { journal, port, platform, faults } = await setUpPlatform();
  const client = await connectRaw(port);
  const whole = await spellCallback('{"orderId":', ['content-length: 500', 'expect: 100-continue']);
  client.socket.write(whole);
  await client.until(/100 Continue/);
  await platform.close();
  expect(inboundOf(journal)).toEqual([['PUT', 'orderStatus', 'reset']]);
  expect(faults).toEqual([]);
});

it('one connection carries many callbacks and collects no listeners', async () => {
  const { journal, port } = await setUpPlatform();
  const warnings: string[] = [];
  const onWarning = (warning: Error): void => { warnings.push(warning.name); };
  process.on('warning', onWarning);
  const client = await connectRaw(port);
  for (let orderId = 1; orderId <= 15; orderId += 1) {
    openOrder(journal, orderId);
    client.socket.write(await spellCallback(acceptance(orderId)));
    await client.until(new RegExp(`(?:HTTP/1\\.1 200[^]*){${orderId}}$`));
  }
  process.removeListener('warning', onWarning);
  expect(statusesIn(client.received())).toEqual(Array<string>(15).fill('200'));
  expect(warnings).toEqual([]);
});

it('a POS that closes its side after its request is answered, with a mark that it may not have read it', async () => {
  const { journal, port } = await setUpPlatform();
  openOrder(journal);
  const client = connect({ port, host: '127.0.0.1', allowHalfOpen: true });
  onTestFinished(() => { client.destroy(); });
  let text = '';
  client.setEncoding('utf8').on('data', (chunk: string) => { text += chunk; });
  client.end(await spellCallback(acceptance()));
  await new Promise((resolve) => client.once('end', resolve));
  expect(statusesIn(text)).toEqual(['200']);
  expect(await journal.when(isEnd)).toMatchObject({ closing: { kind: 'answered', afterHangUp: true } });
});

it('a POS that closes its side while a scenario keeps it waiting has given up', async () => {
  const { journal, port, platform } = await setUpPlatform();
  openOrder(journal);
  platform.replies.script('order:4711', [{ fault: 'silence', delayMs: 0, headers: {} }]);
  const client = await connectRaw(port);
  client.socket.end(await spellCallback(acceptance()));
  await client.closed();
  expect(await journal.when(isEnd)).toMatchObject({ closing: { kind: 'failed', reason: 'timeout' } });
});

it('what was foretold of a connection is not taken for another host’s with the same port', async () => {
  const { journal, receiver, port } = await setUpReceiver({});
  const client = await connectRaw(port);
  receiver.foretell({ host: '127.0.0.2', port: client.socket.localPort ?? 0 }, { kind: 'busy', retryAfterSeconds: 5 });
  client.socket.write(await spellCallback(acceptance()));
  expect(statusesIn(await client.until(/\r\n\r\n/))).toEqual(['404']);
  expect(inboundOf(journal)).toEqual([['PUT', 'orderStatus', 404]]);
});
