// The floor that ppip is held against: the same exchanges and tokens with bare undici, node:http, Ajv, jose and an append to a file.
// Its argument is JSON: { posUrl, platformPort, orders, concurrency, file, isJournalled }. It ends with 0 when every order was acknowledged and accepted.
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { Pool } from 'undici';
import { openLines } from './append-lines.js';
import { house } from './house.js';
import { openJournalLines } from './journal-lines.js';
import { makeOrder } from './order-payload.js';
import { schemas } from './schemas.js';
import { signToken, verifyToken } from './ueat-token.js';

const { posUrl, platformPort, orders, concurrency, file, isJournalled } = JSON.parse(process.argv[2]);
const lines = isJournalled === true ? openJournalLines(file) : openLines(file);
const pos = new Pool(posUrl, { connections: concurrency, pipelining: 1 });
/** Who waits for the callback of an order or a menu, by its requestId. */
const waiting = new Map();
const jtis = new Set();
const checkNumbers = new Set();

async function send(path, payload, requestId) {
  const authorization = `Bearer ${await signToken()}`;
  const body = JSON.stringify(payload);
  const arrived = new Promise((resolve, reject) => { waiting.set(requestId, { resolve, reject }); });
  const headers = { 'content-type': 'application/json; charset=utf-8', accept: 'application/json', 'x-ueat-requestid': requestId, authorization };
  const exchange = { url: path, headers, body, requestId };
  lines.sending(exchange);
  lines.sent(exchange);
  const answer = await pos.request({ path, method: 'POST', headers, body });
  const text = await answer.body.text();
  lines.answered({ ...exchange, status: answer.statusCode, answerHeaders: answer.headers, answer: text });
  if (answer.statusCode !== 200) throw new Error(`${path} was answered ${answer.statusCode}`);
  await arrived;
}

async function judge(url, payload, authorization) {
  const { jti } = await verifyToken(authorization);
  if (jtis.has(jti)) throw new Error('a jti came twice');
  jtis.add(jti);
  const isRight = url === '/v2/menu' ? schemas.menu : schemas.status;
  if (!isRight(payload)) throw new Error(JSON.stringify(isRight.errors));
  if (url === '/v2/menu') return;
  if (payload.status !== 'ACCEPTED' || checkNumbers.has(payload.checknumber)) throw new Error(`order ${payload.orderId} was not accepted as one of its own`);
  checkNumbers.add(payload.checknumber);
}

async function take({ url, headers }, response, body) {
  const payload = JSON.parse(body);
  const waiter = waiting.get(payload.requestId);
  waiting.delete(payload.requestId);
  try {
    await judge(url, payload, headers.authorization);
    const exchange = { url, headers, body, requestId: payload.requestId };
    lines.received(exchange);
    response.writeHead(200, { 'content-length': 0 }).end();
    lines.taken({ ...exchange, status: 200 });
    waiter.resolve();
  } catch (error) {
    waiter.reject(error);
  }
}

const server = createServer((request, response) => {
  let body = '';
  request.setEncoding('utf8').on('data', (part) => { body += part; }).on('end', () => { void take(request, response, body); });
}).listen(platformPort, '127.0.0.1');
await once(server, 'listening');

const syncId = randomUUID();
await send('/menu-sync', { requestId: syncId, locationId: house.locationId }, syncId);
let next = 0;
async function work() {
  while (next < orders) {
    const order = makeOrder(next += 1);
    if (!schemas.order(order)) throw new Error(JSON.stringify(schemas.order.errors));
    await send('/orders', order, randomUUID());
  }
}
await Promise.all(Array.from({ length: concurrency }, work));
server.close();
server.closeAllConnections();
await pos.close();
