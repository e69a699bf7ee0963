import { createServer } from 'node:https';
import { describe, expect, it, onTestFinished } from 'vitest';
import { endOf, setUpCaller } from './caller-fixture.ts';
import { listenOnLoopback, startRawServer } from './raw-server.ts';
import { makeSelfSigned } from './self-signed.ts';

const pair = makeSelfSigned();

async function startTls(): Promise<string> {
  const server = createServer(pair ?? {}, (_request, response) => { response.end('{}'); });
  const port = await listenOnLoopback(server);
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return `https://127.0.0.1:${port}/orders`;
}

describe.skipIf(pair === undefined)('a POS with a certificate of its own', () => {
  it('is not trusted, and nothing is sent', async () => {
    const { send, types } = setUpCaller();
    expect(endOf(await send(await startTls()))).toBe('tls');
    expect(types()).toEqual(['exchangeStarted', 'exchangeEnded']);
  });

  it('is trusted when its certificate is given', async () => {
    const { send } = setUpCaller({ ca: pair?.cert ?? '' });
    expect(endOf(await send(await startTls()))).toBe(200);
  });

  it('is not trusted under another name', async () => {
    const { send } = setUpCaller({ ca: pair?.cert ?? '' });
    const url = (await startTls()).replace('127.0.0.1', 'localhost');
    expect(endOf(await send(url))).toBe('tls');
  });
});

it('a server that speaks plain HTTP where TLS is wanted is a TLS failure', async () => {
  const server = await startRawServer((socket) => { socket.once('data', () => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n')); });
  expect(endOf(await setUpCaller().send(`https://127.0.0.1:${server.port}/orders`))).toBe('tls');
});

it('a server that hangs up during the handshake has spoken no HTTP', async () => {
  const server = await startRawServer((socket) => { socket.once('data', () => socket.resetAndDestroy()); });
  expect(endOf(await setUpCaller().send(`https://127.0.0.1:${server.port}/orders`))).toBe('refused');
});
