import { createHmac, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { RunEvent } from '../../../src/model/event.ts';
import { freePort } from '../../free-port.ts';
import { temporaryFolder, type AtEnd } from '../temporary-folder.ts';
import { testSecret, writeConfig } from '../write-config.ts';
import { startCommand } from './start-command.ts';

const locationId = '019a9794-ea27-71a8-bc7a-ecffd058546c';
const menu = JSON.parse(readFileSync(new URL('../../../scenarios/menus/standard.json', import.meta.url), 'utf8')) as object;

function signToken(): string {
  const now = Math.floor(Date.now() / 1000);
  const claims = { iss: 'acme-pos', aud: 'io.ueat.pos.brokers.openapi', sub: locationId, jti: randomUUID(), nbf: now, exp: now + 300 };
  const signed = [{ alg: 'HS256', typ: 'JWT' }, claims].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.');
  return `${signed}.${createHmac('sha256', testSecret).update(signed).digest('base64url')}`;
}

async function readText(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const part of request.setEncoding('utf8') as AsyncIterable<string>) text += part;
  return text;
}

/** A POS that notes each requestId before it answers, and the callbacks to which it got an answer; told of each of these. */
async function startPos(platformUrl: string, onAnswered: (count: number) => void, atEnd: AtEnd) {
  const requests: string[] = [];
  const answered: string[] = [];
  const callBack = async (path: string, content: object): Promise<void> => {
    const body = JSON.stringify(content);
    const response = await fetch(`${platformUrl}${path}`, { method: 'PUT', body, headers: { 'content-type': 'application/json', authorization: `Bearer ${signToken()}` } });
    if (response.status !== 200) return;
    answered.push(body);
    onAnswered(answered.length);
  };
  const take = async (request: IncomingMessage): Promise<() => Promise<void>> => {
    const payload = JSON.parse(await readText(request)) as { readonly requestId?: string; readonly OrderIds?: { readonly OrderId: number } };
    const requestId = payload.requestId ?? String(request.headers['x-ueat-requestid']);
    requests.push(requestId);
    const orderId = payload.OrderIds?.OrderId;
    return orderId === undefined
      ? () => callBack('/v2/menu', { requestId, locationId, ...menu })
      : () => callBack('/v2/order/status', { orderId, requestId, status: 'ACCEPTED', checknumber: `C-${orderId}`, errors: [] });
  };
  const server = createServer((request, response) => {
    void take(request).then((next) => {
      // Once the run is killed nobody takes them.
      response.once('finish', () => { next().catch(() => undefined); });
      response.end('{"status":"success"}');
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  atEnd(() => { server.closeAllConnections(); server.close(); });
  return { requests, answered, port: (server.address() as AddressInfo).port };
}

function readWholeLines(file: string): readonly RunEvent[] {
  return readFileSync(file, 'utf8').split('\n').slice(0, -1).map((line) => JSON.parse(line) as RunEvent);
}

it.for([2, 5, 12])('a run that is killed when %d callbacks were answered has on disk all that the POS saw of it', async (count, { onTestFinished: atEnd }) => {
  const cwd = temporaryFolder(atEnd);
  const port = await freePort();
  let kill: () => void = () => undefined;
  const pos = await startPos(`http://127.0.0.1:${port}`, (answered) => { if (answered === count) kill(); }, atEnd);
  writeConfig(cwd, { posPort: pos.port, listenPort: port });
  const run = startCommand(['certify', '--only', 'orders/*', '--out', 'runs'], { cwd, env: { PPIP_SECRET: testSecret }, atEnd });
  kill = () => { run.child.kill('SIGKILL'); };
  expect(await run.ended).toMatchObject({ signal: 'SIGKILL' });
  const events = readWholeLines(join(cwd, 'runs', 'latest', 'events.jsonl'));
  const attempts = new Map(events.flatMap((event) => (event.type === 'attemptOpened' ? [[event.attempt.requestId, event.attempt.id]] : [])));
  const sent = new Set(events.flatMap((event) => (event.type === 'exchangeSent' ? [event.exchangeId] : [])));
  const started = events.filter((event) => event.type === 'exchangeStarted');
  const wasRecorded = (requestId: string): boolean =>
    started.some(({ exchangeId, attemptId }) => attemptId !== undefined && attemptId === attempts.get(requestId) && sent.has(exchangeId));
  expect(pos.requests.length).toBeGreaterThanOrEqual(count);
  expect(pos.requests.filter((requestId) => !wasRecorded(requestId))).toEqual([]);
  const taken = new Set(started.map(({ request }) => request.body.content));
  expect(pos.answered.filter((body) => !taken.has(body))).toEqual([]);
});
