import { request } from 'node:https';
import { connect } from 'node:net';
import { connect as connectTls } from 'node:tls';
import { describe, expect, it } from 'vitest';
import { acceptance, inboundOf, openOrder, setUpPlatform, signPosToken } from './platform-fixture.ts';
import { makeSelfSigned } from './self-signed.ts';

const tls = makeSelfSigned();

/** A status over HTTPS; resolves with the answer's status, or the code of the error. */
async function put(url: string, body: object): Promise<number | string> {
  const token = await signPosToken();
  return new Promise((resolve) => {
    const call = request(`${url}/v2/order/status`, { method: 'PUT', ca: tls?.cert, agent: false, headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' } }, (answer) => {
      answer.resume();
      resolve(answer.statusCode ?? 0);
    });
    call.on('error', (error: NodeJS.ErrnoException) => { resolve(error.code ?? error.message); });
    call.end(JSON.stringify(body));
  });
}

describe.skipIf(tls === undefined)('a receiver with a certificate', () => {
  it('takes callbacks over HTTPS, and says so in its URL', async () => {
    const { url, platform, journal } = await setUpPlatform({ tls });
    openOrder(journal);
    expect(url).toMatch(/^https:/);
    expect(platform.publicUrl).toBe(url);
    expect(await put(url, acceptance())).toBe(200);
    await journal.when(({ type }) => type === 'exchangeEnded');
    expect(inboundOf(journal)).toEqual([['PUT', 'orderStatus', 200]]);
    expect(JSON.stringify(journal.events)).not.toContain('PRIVATE KEY');
  });

  it('resets the connection below TLS when a scenario says so', async () => {
    const { url, platform, journal } = await setUpPlatform({ tls });
    openOrder(journal);
    platform.replies.script('order:4711', [{ fault: 'reset', delayMs: 0, headers: {} }]);
    expect(await put(url, acceptance())).toBe('ECONNRESET');
    await journal.when(({ type }) => type === 'exchangeEnded');
    expect(inboundOf(journal)).toEqual([['PUT', 'orderStatus', 'reset']]);
    expect(await put(url, acceptance())).toBe(200);
  });

  it('keeps plain HTTP as evidence of TLS that did not come about, and goes on', async () => {
    const { url, port, journal } = await setUpPlatform({ tls });
    openOrder(journal);
    const socket = connect(port, '127.0.0.1');
    const closed = new Promise((resolve) => socket.once('close', resolve));
    socket.on('error', () => undefined).resume().write('PUT /v2/order/status HTTP/1.1\r\nhost: ueat\r\ncontent-length: 2\r\n\r\n{}');
    await closed;
    await journal.when(({ type }) => type === 'exchangeEnded');
    expect(inboundOf(journal)).toEqual([['', 'unknown', 'tls']]);
    expect(await put(url, acceptance())).toBe(200);
  });

  it('takes a handshake that is begun and left for nothing', async () => {
    const { url, port, journal } = await setUpPlatform({ tls });
    openOrder(journal);
    const socket = connectTls({ port, host: '127.0.0.1', ca: [] });
    await new Promise((resolve) => socket.on('error', () => undefined).once('close', resolve));
    expect(await put(url, acceptance())).toBe(200);
    await journal.when(({ type }) => type === 'exchangeEnded');
    expect(inboundOf(journal)).toEqual([['PUT', 'orderStatus', 200]]);
  });
});
