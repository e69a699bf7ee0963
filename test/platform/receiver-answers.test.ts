import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { UnsecuredJWT } from 'jose';
import { expect, it } from 'vitest';
import { EnvironmentError } from '../../src/model/problem.ts';
import { acceptance, inboundOf, locationId, openOrder, openSync, partner, setUpPlatform, setUpReceiver, signPosToken, smallMenu } from './platform-fixture.ts';

const now = Math.floor(Date.now() / 1000);

it.each([
  ['that is missing', async () => Promise.resolve(undefined)],
  ['that is no JWT', async () => Promise.resolve('abc')],
  ['of alg none', async () => Promise.resolve(new UnsecuredJWT({ iss: partner.posName, sub: locationId }).encode())],
  ['signed with another key', () => signPosToken({}, Buffer.alloc(48, 'z'))],
  ['of another issuer', () => signPosToken({ iss: 'other' })],
  ['for another audience', () => signPosToken({ aud: 'other' })],
  ['for another location', () => signPosToken({ sub: '00000000-0000-4000-8000-000000000001' })],
  ['that has expired', () => signPosToken({ exp: now - 3600 })],
  ['that is not yet valid', () => signPosToken({ nbf: now + 3600 })],
])('a token %s is answered 401 and kept', async (_what, sign) => {
  const { call, journal } = await setUpPlatform();
  openOrder(journal);
  expect(await call({ token: await sign() })).toMatchObject({ status: 401, code: 'INVALID_TOKEN' });
  expect(inboundOf(journal)).toEqual([['PUT', 'orderStatus', 401]]);
});

it.each(['jti', 'nbf', 'exp'])('a token without %s is judged by the report and not refused', async (claim) => {
  const { call, journal } = await setUpPlatform();
  openOrder(journal);
  expect(await call({ token: await signPosToken({ [claim]: undefined }) })).toMatchObject({ status: 200 });
});

it.each([
  ['no JSON', '{"orderId": 4711'],
  ['no UTF-8', new Uint8Array([0x22, 0xff, 0x22])],
  ['nothing', ''],
])('a body that is %s is answered 400', async (_what, body) => {
  const { call, journal } = await setUpPlatform();
  expect(await call({ body })).toMatchObject({ status: 400, code: 'INVALID_PAYLOAD' });
  expect(inboundOf(journal)).toEqual([['PUT', 'orderStatus', 400]]);
});

it('a body that is nested deeper than is read is answered 400, and told so', async () => {
  const { call } = await setUpPlatform();
  const answer = await call({ body: '['.repeat(300) });
  expect(answer).toMatchObject({ status: 400, code: 'INVALID_PAYLOAD' });
  expect(answer.text).toContain('nested deeper than 200 levels');
});

it('a refund of a check number that no order of this run has is answered 400, and told which, as long as none has it', async () => {
  const { call, journal } = await setUpPlatform();
  openOrder(journal);
  const refund = async (ExternalId: string) => call({ method: 'POST', path: '/order/refund', body: { ExternalId } });
  const answer = await refund('C-4711');
  expect(answer).toMatchObject({ status: 400, code: 'INVALID_ID' });
  expect(answer.text).toContain('C-4711');
  expect(JSON.parse(answer.text)).toMatchObject({ errors: [{ details: { field: 'ExternalId' } }] });
  expect(await call({ body: { ...acceptance(), checknumber: 'C-4711' } })).toMatchObject({ status: 200 });
  expect(await refund('C-4711')).toMatchObject({ status: 200 });
  expect(await refund('C-4712')).toMatchObject({ status: 400, code: 'INVALID_ID' });
});

it('a body that breaks the schema is answered 400 with the place', async () => {
  const { call, journal } = await setUpPlatform();
  openOrder(journal);
  const answer = await call({ body: { orderId: 4711, status: 17 } });
  expect(answer).toMatchObject({ status: 400, code: 'VALIDATION_ERROR' });
  expect(answer.text).toContain('/status');
});

it('an order that this run did not send is answered 404', async () => {
  const { call, journal } = await setUpPlatform();
  openOrder(journal);
  expect(await call({ body: acceptance(99) })).toMatchObject({ status: 404, code: 'INVALID_ID' });
});

it('a menu for a location that the partner does not have is answered 404', async () => {
  const { call, journal } = await setUpPlatform();
  openSync(journal, 'r-1');
  const body = smallMenu({ locationId: '00000000-0000-4000-8000-000000000001' });
  expect(await call({ path: '/v2/menu', body })).toMatchObject({ status: 404, code: 'INVALID_LOCATION' });
  expect(await call({ path: '/v2/menu', body: smallMenu() })).toMatchObject({ status: 200, text: '' });
});

it('a path that UEAT does not have is answered 404 and kept', async () => {
  const { call, journal } = await setUpPlatform();
  expect(await call({ path: '/v3/order/status' })).toMatchObject({ status: 404, code: 'INVALID_PATH' });
  expect(inboundOf(journal)).toEqual([['PUT', 'unknown', 404]]);
});

it('a method that a path does not have is answered 405 and kept', async () => {
  const { call, journal } = await setUpPlatform();
  expect(await call({ method: 'GET' })).toMatchObject({ status: 405, code: 'INVALID_METHOD' });
  expect(await call({ method: 'PUT', path: '/order/refund' })).toMatchObject({ status: 405 });
  expect(inboundOf(journal)).toEqual([['GET', 'unknown', 405], ['PUT', 'unknown', 405]]);
});

it('after an acceptance an exact repeat is answered 200 and other content 409', async () => {
  const { call, journal } = await setUpPlatform();
  openOrder(journal);
  expect(await call()).toMatchObject({ status: 200, text: '' });
  expect(await call()).toMatchObject({ status: 200 });
  expect(await call({ body: acceptance(4711, 'c-2') })).toMatchObject({ status: 409, code: 'DUPLICATE' });
  expect(await call({ body: { orderId: 4711, status: 'Rejected', errors: [{ code: 'X', message: 'y' }] } })).toMatchObject({ status: 409 });
});

it('after a rejection another status is taken', async () => {
  const { call, journal } = await setUpPlatform();
  openOrder(journal);
  expect(await call({ body: { orderId: 4711, status: 'Rejected', errors: [{ code: 'X', message: 'y' }] } })).toMatchObject({ status: 200 });
  expect(await call()).toMatchObject({ status: 200 });
});

it('what UEAT had refused does not count as an acceptance', async () => {
  const { call, journal } = await setUpPlatform();
  openOrder(journal);
  expect(await call({ token: undefined })).toMatchObject({ status: 401 });
  expect(await call({ body: acceptance(4711, 'c-2') })).toMatchObject({ status: 200 });
});

it.each([
  ['gzip', gzipSync], ['x-gzip', gzipSync], ['deflate', deflateSync], ['br', brotliCompressSync],
] as const)('a body in %s is undone and kept as what it says', async (encoding, compress) => {
  const { call, journal } = await setUpPlatform();
  openOrder(journal);
  const body = Uint8Array.from(compress(JSON.stringify(acceptance())));
  expect(await call({ body, headers: { 'content-encoding': encoding } })).toMatchObject({ status: 200 });
  const started = await journal.when((event) => event.type === 'exchangeStarted' && event.direction === 'in');
  expect(started).toMatchObject({ request: { body: { encoding: 'utf8', content: JSON.stringify(acceptance()) } } });
});

it('a body in an encoding that cannot be undone is answered 415', async () => {
  const { call, journal } = await setUpPlatform();
  expect(await call({ headers: { 'content-encoding': 'zstd' } })).toMatchObject({ status: 415, code: 'INVALID_PAYLOAD' });
  expect(await call({ headers: { 'content-encoding': 'gzip' } })).toMatchObject({ status: 415 });
  expect(inboundOf(journal).map(([, , end]) => end)).toEqual([415, 415]);
});

it('a body that unpacks to more than the limit is refused, small as it is on the wire', async () => {
  const { call, journal } = await setUpPlatform();
  const body = Uint8Array.from(gzipSync(Buffer.alloc(33 * 1024 * 1024)));
  expect(body.byteLength).toBeLessThan(40_000);
  expect(await call({ body, headers: { 'content-encoding': 'gzip' } })).toMatchObject({ status: 413, code: 'PAYLOAD_TOO_LARGE' });
  expect(inboundOf(journal)).toEqual([['PUT', 'orderStatus', 413]]);
});

it('a body beyond the limit is answered 413, and what was kept of it is marked as cut', async () => {
  const { call, journal } = await setUpReceiver({ maxBytes: 100_000 });
  expect(await call({ body: 'x'.repeat(2_000_000) })).toMatchObject({ status: 413, code: 'PAYLOAD_TOO_LARGE' });
  const started = await journal.when((event) => event.type === 'exchangeStarted');
  expect(started).toMatchObject({ request: { body: { truncated: true } } });
  expect(inboundOf(journal)).toEqual([['PUT', 'orderStatus', 413]]);
});

it('below the prefix of the public URL, or without it, a callback is found', async () => {
  const { call, journal } = await setUpPlatform({ publicUrl: 'http://127.0.0.1/ueat/lab/' });
  openOrder(journal);
  expect(await call({ path: '/ueat/lab/v2/order/status' })).toMatchObject({ status: 200 });
  expect(await call({ path: '/v2/order/status' })).toMatchObject({ status: 200 });
  expect(await call({ path: '/v2/order/status/?x=1' })).toMatchObject({ status: 200 });
  expect(await call({ path: '/other/v2/order/status' })).toMatchObject({ status: 404, code: 'INVALID_PATH' });
});

it('a prefix that is also the beginning of UEAT’s own paths hides none of them', async () => {
  const { call, journal } = await setUpPlatform({ publicUrl: 'http://127.0.0.1/v2' });
  openOrder(journal);
  expect(await call({ path: '/v2/order/status' })).toMatchObject({ status: 200 });
  expect(await call({ path: '/v2/v2/order/status' })).toMatchObject({ status: 200 });
});

it('a menu without a requestId is the answer to the only sync that is open, and a push when none is', async () => {
  const { call, journal } = await setUpPlatform();
  openSync(journal, 'r-9');
  const menu = smallMenu({ requestId: undefined });
  expect(await call({ path: '/v2/menu', body: menu })).toMatchObject({ status: 200 });
  expect(await call({ path: '/v2/menu', body: menu })).toMatchObject({ status: 200 });
  expect(inboundOf(journal).map(([, kind]) => kind)).toEqual(['menu', 'menuPush']);
});

it('a port that is taken is a matter of the surroundings', async () => {
  const { port } = await setUpPlatform();
  const second = setUpPlatform({ port });
  await expect(second).rejects.toThrow(EnvironmentError);
  await expect(second).rejects.toMatchObject({ code: 'platform.portTaken' });
});

it('a callback that cannot be recorded gets no answer, and the run is told', async () => {
  const { call, journal, faults } = await setUpPlatform();
  journal.failOn('exchangeStarted');
  await expect(call()).rejects.toThrow('fetch failed');
  expect(faults).toMatchObject([{ code: 'evidence.notWritten' }]);
});

it('a callback that comes before the run may record anything waits for it', async () => {
  let begin: () => void = () => undefined;
  const { call, journal } = await setUpPlatform({ ready: new Promise((resolve) => { begin = resolve; }) });
  const answer = call();
  openOrder(journal);
  begin();
  expect(await answer).toMatchObject({ status: 200 });
});
