import { expect, it } from 'vitest';
import type { RunEvent } from '../../src/model/event.ts';
import { createReplies } from '../../src/platform/replies.ts';
import { createFakeClock } from './fake-clock.ts';
import { acceptance, inboundOf, openOrder, openSync, setUpPlatform, signPosToken, smallMenu } from './platform-fixture.ts';
import { connectRaw, spellCallback } from './raw-client.ts';

const isInbound = (event: RunEvent): boolean => event.type === 'exchangeStarted' && event.direction === 'in';
const plain = { headers: {}, delayMs: 0 };

it('replies are taken one after the other, each key by itself', () => {
  const replies = createReplies();
  replies.script('order:1', [{ ...plain, status: 500 }]);
  replies.script('order:1', [{ ...plain, status: 429 }]);
  expect(replies.take('order:2')).toBe(undefined);
  expect([replies.take('order:1'), replies.take('order:1'), replies.take('order:1')].map((answer) => answer?.status)).toEqual([500, 429, undefined]);
});

it('a scripted status, header and body stand in for the usual answer, once', async () => {
  const { call, journal, platform, url } = await setUpPlatform();
  openOrder(journal);
  platform.replies.script('order:4711', [{ delayMs: 0, status: 429, headers: { 'retry-after': '1' }, body: { errors: [] } }]);
  const response = await fetch(`${url}/v2/order/status`, {
    method: 'PUT', headers: { 'content-type': 'application/json', authorization: `Bearer ${await signPosToken()}` }, body: JSON.stringify(acceptance()),
  });
  expect([response.status, response.headers.get('retry-after'), await response.text()]).toEqual([429, '1', '{"errors":[]}']);
  expect(await call()).toMatchObject({ status: 200 });
  expect(inboundOf(journal).map(([, , end]) => end)).toEqual([429, 200]);
});

it('only a final status takes a scripted reply', async () => {
  const { call, journal, platform } = await setUpPlatform();
  openOrder(journal);
  platform.replies.script('order:4711', [{ ...plain, status: 503 }]);
  expect((await call({ body: { orderId: 4711, status: 'preparing' } })).status).not.toBe(503);
  expect((await call({ body: { orderId: 4711, status: 'no such word' } })).status).not.toBe(503);
  expect((await call({ body: '{' })).status).toBe(400);
  expect(await call()).toMatchObject({ status: 503 });
});

it('a menu takes a scripted reply, a push does not', async () => {
  const { call, journal, platform } = await setUpPlatform();
  openSync(journal, 'r-1');
  platform.replies.script('menu:r-1', [{ ...plain, status: 500 }, { ...plain, status: 503 }]);
  expect(await call({ path: '/v2/menu', body: smallMenu() })).toMatchObject({ status: 500 });
  expect(await call({ path: '/v2/menu', body: smallMenu({ requestId: undefined }) })).toMatchObject({ status: 200 });
  expect(await call({ path: '/v2/menu', body: smallMenu() })).toMatchObject({ status: 503 });
  expect(inboundOf(journal).map(([, kind]) => kind)).toEqual(['menu', 'menuPush', 'menu']);
});

it.each([
  ['takes the reply again that what has the form of a push took', { Items: smallMenu().Items }, [503, 503, 200]],
  ['leaves the reply to a whole menu that came without one', smallMenu({ requestId: undefined }), [503, 200, 200]],
])('a menu with the requestId %s', async (_what, first, statuses) => {
  const { call, journal, platform } = await setUpPlatform();
  openSync(journal, 'r-1');
  platform.replies.script('menu:r-1', [{ ...plain, status: 503 }]);
  const answers = [];
  for (const body of [first, smallMenu(), smallMenu()]) answers.push((await call({ path: '/v2/menu', body })).status);
  expect(answers).toEqual(statuses);
  expect(inboundOf(journal).map(([, kind]) => kind)).toEqual(['menu', 'menu', 'menu']);
});

it('a reset closes the connection without an answer', async () => {
  const { call, journal, platform } = await setUpPlatform();
  openOrder(journal);
  platform.replies.script('order:4711', [{ ...plain, fault: 'reset' }]);
  await expect(call()).rejects.toThrow('fetch failed');
  await journal.when(({ type }) => type === 'exchangeEnded');
  expect(inboundOf(journal)).toEqual([['PUT', 'orderStatus', 'reset']]);
  expect(await call()).toMatchObject({ status: 200 });
});

it('silence lasts until the POS gives up', async () => {
  const { journal, platform, port } = await setUpPlatform();
  openOrder(journal);
  platform.replies.script('order:4711', [{ ...plain, fault: 'silence' }]);
  const client = await connectRaw(port);
  client.socket.write(await spellCallback(acceptance()));
  await journal.when(isInbound);
  expect(inboundOf(journal)).toEqual([['PUT', 'orderStatus', undefined]]);
  client.socket.destroy();
  await journal.when(({ type }) => type === 'exchangeEnded');
  expect(inboundOf(journal)).toEqual([['PUT', 'orderStatus', 'timeout']]);
  expect(client.received()).toBe('');
});

it('silence that outlives the run is recorded to its end before the run is closed', async () => {
  const { journal, platform, port, faults } = await setUpPlatform();
  openOrder(journal);
  platform.replies.script('order:4711', [{ ...plain, fault: 'silence' }]);
  const client = await connectRaw(port);
  client.socket.write(await spellCallback(acceptance()));
  await journal.when(isInbound);
  await platform.close();
  expect(inboundOf(journal)).toEqual([['PUT', 'orderStatus', 'timeout']]);
  expect(faults).toEqual([]);
});

it('a delayed answer comes when its time is there, and not before', async () => {
  const clock = createFakeClock();
  const { journal, platform, port } = await setUpPlatform({ clock });
  openOrder(journal);
  platform.replies.script('order:4711', [{ headers: {}, delayMs: 5_000, status: 500 }]);
  const client = await connectRaw(port);
  client.socket.write(await spellCallback(acceptance(), []));
  await journal.when(isInbound);
  await Promise.resolve();
  clock.advance(4_900);
  expect(inboundOf(journal)).toEqual([['PUT', 'orderStatus', undefined]]);
  clock.advance(200);
  expect(await client.until(/HTTP\/1\.1 \d{3}/)).toMatch(/^HTTP\/1\.1 500/);
});

it('a delay holds up neither the end of the run nor its evidence', async () => {
  const clock = createFakeClock();
  const { journal, platform, port, faults } = await setUpPlatform({ clock });
  openOrder(journal);
  platform.replies.script('order:4711', [{ headers: {}, delayMs: 600_000, status: 500 }]);
  const client = await connectRaw(port);
  client.socket.write(await spellCallback(acceptance()));
  await journal.when(isInbound);
  await platform.close();
  expect(inboundOf(journal)).toEqual([['PUT', 'orderStatus', 'reset']]);
  expect([faults, clock.pending]).toEqual([[], 0]);
});
