// A fast POS in a process of its own, for both sides of a pair: verifies each token, acknowledges, and calls back with a signed menu or status.
// Started with an IPC channel (run/start-pos.js): { platformUrl, answerMs, connections, isFlawed } as JSON in the first argument. A flawed one leaves the check number out.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { setTimeout } from 'node:timers';
import { Pool } from 'undici';
import { house } from './house.js';
import { isRight, signOwn } from './pos-token.js';

const { platformUrl, answerMs, connections, isFlawed } = JSON.parse(process.argv[2]);
const platform = new Pool(platformUrl, { connections, pipelining: 1 });
const menu = JSON.parse(readFileSync(new URL('../../../scenarios/menus/standard.json', import.meta.url), 'utf8'));
const none = { connections: 0, busyConnections: 0, orders: 0, refused: 0, notTaken: 0 };
let counts = { ...none };

async function callBack(path, requestId, content) {
  const headers = {
    'content-type': 'application/json', 'x-ueat-locationid': house.locationId, 'x-ueat-requestid': requestId, authorization: `Bearer ${signOwn()}`,
  };
  const { statusCode, body } = await platform.request({ path, method: 'PUT', headers, body: JSON.stringify(content) });
  await body.dump();
  if (statusCode !== 200) counts.notTaken += 1;
}

/** What the POS calls back with once its answer has left. */
function planCallback(url, headers, payload) {
  if (url === '/menu-sync') return () => callBack('/v2/menu', payload.requestId, { requestId: payload.requestId, locationId: payload.locationId, ...menu });
  counts.orders += 1;
  const { OrderId: orderId } = payload.OrderIds;
  const requestId = headers['x-ueat-requestid'];
  // The programs that ppip is compared with send none, and could take no callback.
  if (requestId === undefined) return undefined;
  return () => callBack('/v2/order/status', requestId, { orderId, requestId, status: 'ACCEPTED', checknumber: isFlawed ? null : `C-${orderId}`, errors: [] });
}

function take(request, response, text) {
  const answer = (status) => {
    const body = status === 200 ? '{"status":"success"}' : '{}';
    response.writeHead(status, { 'content-type': 'application/json', 'content-length': body.length }).end(body);
  };
  if (request.method !== 'POST' || (request.url !== '/menu-sync' && request.url !== '/orders')) return answer(404);
  if (!isRight(request.headers.authorization)) {
    counts.refused += 1;
    return answer(401);
  }
  const callback = planCallback(request.url, request.headers, JSON.parse(text));
  if (callback !== undefined) response.once('finish', () => { callback().catch(() => { counts.notTaken += 1; }); });
  if (answerMs > 0) setTimeout(answer, answerMs, 200);
  else answer(200);
}

const server = createServer({ keepAliveTimeout: 60_000 }, (request, response) => {
  if (!request.socket.wasBusy) counts.busyConnections += 1;
  request.socket.wasBusy = true;
  let text = '';
  request.setEncoding('utf8').on('data', (part) => { text += part; }).on('end', () => { take(request, response, text); });
});
server.on('connection', () => { counts.connections += 1; });
server.listen(0, '127.0.0.1', () => { process.send({ url: `http://127.0.0.1:${server.address().port}` }); });
process.on('message', () => {
  process.send({ counts });
  counts = { ...none };
});
process.on('disconnect', () => { process.exit(); });
