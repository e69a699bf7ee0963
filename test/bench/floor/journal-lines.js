import { hash } from 'node:crypto';
import { openSync, writeSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { setImmediate } from 'node:timers';
import { house } from './house.js';

const bodyOf = (content) => ({ encoding: 'utf8', content, bytes: Buffer.byteLength(content), truncated: false });
const part = (token, index) => JSON.parse(Buffer.from(token.split('.')[index], 'base64url').toString());

/** Headers as a list, and the token as it may be kept. */
function withoutSignature({ authorization, ...headers }) {
  const token = authorization.slice('Bearer '.length);
  const [header, claims] = [part(token, 0), part(token, 1)];
  return {
    headers: [...Object.entries(headers), ['authorization', `Bearer ${token.slice(0, token.lastIndexOf('.'))}.«signature:0123456789ab»`]],
    token: { kind: 'jwt', header, claims, signature: 'valid', fingerprint: '0123456789ab', seenAt: Math.floor(Date.now() / 1000) },
  };
}

/**
 * Opens a file to which the lines of ppip's journal are written, and nothing else of ppip is done: for an order twelve lines of its members and size, each with the hash of the one before it, in
 * three writes at most. Nothing is looked for that must not be kept, but for the signature.
 */
export function openJournalLines(file) {
  const descriptor = openSync(file, 'a');
  let seq = 0;
  let prev = '0'.repeat(64);
  let waiting = '';
  let started = 0;
  const add = (fact) => {
    const line = `${JSON.stringify({ seq: seq += 1, at: new Date().toISOString(), atMs: performance.now(), ...fact }).slice(0, -1)},"prev":"${prev}"}`;
    prev = hash('sha256', line, 'hex');
    waiting += `${line}\n`;
  };
  const write = () => {
    if (waiting !== '') writeSync(descriptor, waiting);
    waiting = '';
  };
  const wait = () => { setImmediate(write); };
  const start = (exchange, fact) => {
    exchange.id = `x${String(started += 1).padStart(4, '0')}`;
    add({ type: 'exchangeStarted', exchangeId: exchange.id, ...fact });
    write();
  };
  const end = ({ id, status, answerHeaders = { 'content-length': '0' }, answer = '' }) => {
    add({ type: 'exchangeEnded', exchangeId: id, closing: { kind: 'answered', response: { status, headers: Object.entries(answerHeaders), body: bodyOf(answer) } } });
  };
  return {
    sending(exchange) {
      const { url, headers, body, requestId } = exchange;
      const step = `bench/burst/1-send-${started}`;
      add({ type: 'stepStarted', step });
      add({ type: 'attemptOpened', attempt: { id: `${step}#1`, key: `order:${requestId}`, call: 'order', ordinal: 1, step, requestId, orderId: started, locationId: house.locationId }, isTampered: false });
      start(exchange, { direction: 'out', call: 'order', ...withoutSignature(headers), request: { method: 'POST', url, body: bodyOf(body) }, step, attemptId: `${step}#1` });
    },
    sent({ id }) {
      add({ type: 'exchangeSent', exchangeId: id });
      write();
    },
    answered(exchange) {
      const step = `bench/burst/2-expect-${exchange.id}`;
      end(exchange);
      add({ type: 'stepEnded', step });
      add({ type: 'stepStarted', step });
      add({ type: 'waitStarted', step, key: `order:${exchange.requestId}`, attemptId: `${step}#1`, timeoutMs: 180_000 });
      wait();
    },
    received(exchange) {
      const { url, headers, body, requestId } = exchange;
      start(exchange, { direction: 'in', call: 'orderStatus', ...withoutSignature(headers), request: { method: 'PUT', url, body: bodyOf(body) }, correlation: { kind: 'matched', key: `order:${requestId}`, by: 'orderId' } });
    },
    taken(exchange) {
      const step = `bench/burst/2-expect-${exchange.id}`;
      end(exchange);
      add({ type: 'waitEnded', step, claimed: exchange.id, cutShort: false });
      add({ type: 'stepEnded', step });
      wait();
    },
  };
}
