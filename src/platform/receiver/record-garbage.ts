import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Socket } from 'node:net';
import type { Journal } from '../../model/event.ts';
import type { Closing, HttpRequest } from '../../model/exchange.ts';
import type { Clock } from '../../model/ports.ts';
import { keepBody } from '../keep-body.ts';
import { headerPairs } from './read-request.ts';
import { codeOf } from './visit.ts';

/** What recording needs of the rest. */
export interface EvidenceOptions {
  readonly journal: Journal;
  readonly clock: Clock;
  readonly nextExchangeId: () => string;
}

const maxGarbageBytes = 4096;

/** Whether a broken connection brought anything: one that is opened and closed, or reset while idle, is no request. */
export function broughtSomething(error: Error, socket: Socket): boolean {
  const code = codeOf(error);
  return code !== 'ECONNRESET' && code !== 'EPIPE' && (socket.bytesRead > 0 || isTlsFault(error));
}

/** Whether TLS did not come about: the POS speaks plain HTTP, or does not trust the certificate. */
function isTlsFault(error: Error): boolean {
  return /^(?:ERR_SSL|ERR_TLS|EPROTO)/.test(codeOf(error));
}

/**
 * Bytes that are no HTTP at all are evidence too.
 * @throws HarnessFault when they could not be recorded
 */
export function recordGarbage(error: Error, options: EvidenceOptions): void {
  const raw = 'rawPacket' in error && error.rawPacket instanceof Uint8Array ? error.rawPacket : new Uint8Array();
  const isLong = raw.byteLength > maxGarbageBytes;
  const reason = codeOf(error) === 'ERR_HTTP_REQUEST_TIMEOUT' ? 'timeout' : isTlsFault(error) ? 'tls' : 'malformed';
  recordUnanswerable(
    { method: '', url: '', headers: [], body: keepBody(raw.subarray(0, maxGarbageBytes), isLong) },
    { kind: 'failed', reason, detail: error.message }, options,
  );
}

/**
 * A CONNECT asks for a tunnel: no callback, but evidence.
 * @throws HarnessFault when it could not be recorded
 */
export function recordTunnel({ url = '', rawHeaders }: IncomingMessage, options: EvidenceOptions): void {
  recordUnanswerable(
    { method: 'CONNECT', url, headers: headerPairs(rawHeaders), body: keepBody(new Uint8Array()) },
    { kind: 'failed', reason: 'malformed', detail: 'UEAT is no proxy' }, options,
  );
}

function recordUnanswerable(request: HttpRequest, closing: Closing, { journal, clock, nextExchangeId }: EvidenceOptions): void {
  const exchangeId = nextExchangeId();
  journal.record({
    type: 'exchangeStarted', exchangeId, direction: 'in', call: 'unknown', token: { kind: 'none', seenAt: Math.floor(clock.now() / 1000) },
    request, correlation: { kind: 'unrouted', suspect: false },
  });
  journal.record({ type: 'exchangeEnded', exchangeId, closing });
}

const statusLines: Readonly<Record<string, string>> = {
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
};

/** Refuses what never became a request, on the bare connection. */
export function refuseBare(socket: Duplex, statusLine: string): void {
  if (socket.writable) socket.end(`HTTP/1.1 ${statusLine}\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`);
  else socket.destroy();
}

/** The status line with which a broken request is refused. */
export function statusLineFor(error: Error): string {
  return statusLines[codeOf(error)] ?? '400 Bad Request';
}
