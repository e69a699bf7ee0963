import { createServer } from 'node:http';
import { expect, it, onTestFinished } from 'vitest';
import { EnvironmentError } from '../../src/model/problem.ts';
import { createDispatcher } from '../../src/platform/create-dispatcher.ts';
import { endOf, setUpCaller } from './caller-fixture.ts';
import { listenOnLoopback } from './raw-server.ts';
import { freePort } from '../free-port.ts';

/** A proxy that plays every host behind it itself, and says which it was asked for. */
async function startProxy(status = '200 Connection Established') {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.method ?? ''} ${request.url ?? ''}`);
    response.end('{}');
  });
  server.on('connect', (request, socket) => {
    asked.push(`CONNECT ${request.url ?? ''}`);
    socket.on('error', () => undefined);
    socket.write(`HTTP/1.1 ${status}\r\n\r\n`);
    socket.once('data', () => socket.end('HTTP/1.1 202 Accepted\r\ncontent-length: 0\r\n\r\n'));
  });
  const port = await listenOnLoopback(server);
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return { port, asked };
}

it.each(['http_proxy', 'HTTP_PROXY'])('calls go through the proxy that %s names', async (name) => {
  const proxy = await startProxy();
  const { send } = setUpCaller({ env: { [name]: `http://127.0.0.1:${proxy.port}` } });
  expect(endOf(await send('http://pos.invalid:8080/orders'))).toBe(202);
  expect(proxy.asked).toEqual(['CONNECT pos.invalid:8080']);
});

it('a proxy may be named without a scheme, as other programs take it', async () => {
  const proxy = await startProxy();
  const { send } = setUpCaller({ env: { http_proxy: `127.0.0.1:${proxy.port}` } });
  expect(endOf(await send('http://pos.invalid/orders'))).toBe(202);
});

it('a proxy that lets nobody through is no fault of the POS', async () => {
  const proxy = await startProxy('403 Forbidden');
  const { send, types } = setUpCaller({ env: { http_proxy: `http://127.0.0.1:${proxy.port}` } });
  expect(endOf(await send('http://pos.invalid/orders'))).toBe('refused');
  expect(types()).toEqual(['exchangeStarted', 'exchangeEnded']);
});

it('a proxy that is not there is no fault of the POS', async () => {
  const { send } = setUpCaller({ env: { http_proxy: `http://127.0.0.1:${await freePort()}` } });
  expect(endOf(await send('http://pos.invalid/orders'))).toBe('refused');
});

it('a host that no_proxy names is called directly', async () => {
  const proxy = await startProxy();
  const { send } = setUpCaller({ env: { http_proxy: `http://127.0.0.1:${proxy.port}`, no_proxy: '.invalid' } });
  expect(endOf(await send('http://pos.invalid/orders'))).toBe('dns');
  expect(proxy.asked).toEqual([]);
});

it.each(['127.0.0.1', 'localhost'])('a POS on %s is never looked for behind a proxy', async (host) => {
  const proxy = await startProxy();
  const pos = await startProxy();
  const { send } = setUpCaller({ env: { http_proxy: `http://127.0.0.1:${proxy.port}`, no_proxy: 'example.org' } });
  expect(endOf(await send(`http://${host}:${pos.port}/orders`))).toBe(200);
  expect(proxy.asked).toEqual([]);
  expect(pos.asked).toEqual(['POST /orders']);
});

it('a proxy variable that holds no URL is told by its name', () => {
  const create = () => createDispatcher({ connectTimeoutMs: 1, maxConnections: 1, env: { HTTPS_PROXY: 'http://:x:y' } });
  expect(create).toThrow(EnvironmentError);
  expect(create).toThrow('the variable HTTPS_PROXY holds no proxy URL');
});
