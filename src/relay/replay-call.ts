import { connect } from 'node:net';
import type { Headers } from '../model/exchange.ts';
import type { PeerAddress } from '../platform/access.ts';

/** A call as it came to the relay. */
export interface ReplayedCall {
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
  readonly body: Uint8Array;
}

/** How a receiver ended it. */
export type Replayed =
  | { readonly kind: 'answered'; readonly status: number; readonly reason: string; readonly headers: Headers; readonly body: Buffer }
  | { readonly kind: 'reset' | 'closed' };

const headEnd = Buffer.from('\r\n\r\n');

/**
 * Gives a receiver on this machine a call, byte for byte as it came but for how a body was cut into chunks, and reads the answer. Never rejects.
 * @param watch.onConnected told from which address, before a byte is written
 * @param watch.signal ends it, as a POS that hangs up does
 * @param watch.halfSignal closes its one side, as a POS does that sends no more
 */
export function replayCall(receiverUrl: string, call: ReplayedCall, watch: { readonly onConnected: (from: PeerAddress) => void; readonly signal: AbortSignal; readonly halfSignal?: AbortSignal }): Promise<Replayed> {
  const { hostname, port } = new URL(receiverUrl);
  const host = hostname.replace(/^\[|\]$/g, '').replace(/^0\.0\.0\.0$/, '127.0.0.1').replace(/^::$/, '::1');
  return new Promise((resolve) => {
    const socket = connect({ host, port: Number(port), allowHalfOpen: true });
    let bytes = Buffer.alloc(0);
    const end = (result: Replayed): void => {
      watch.signal.removeEventListener('abort', onAbort);
      watch.halfSignal?.removeEventListener('abort', onHalf);
      resolve(result);
      socket.destroy();
    };
    const onAbort = (): void => { end({ kind: 'closed' }); };
    const onHalf = (): void => { socket.end(); };
    watch.signal.addEventListener('abort', onAbort);
    socket.on('error', (error: NodeJS.ErrnoException) => { end({ kind: error.code === 'ECONNRESET' ? 'reset' : 'closed' }); });
    socket.on('end', () => { end({ kind: 'closed' }); });
    socket.on('close', () => { end({ kind: 'closed' }); });
    socket.on('data', (chunk: Buffer) => {
      bytes = Buffer.concat([bytes, chunk]);
      const answer = readAnswer(bytes, call.method);
      if (answer !== undefined) end(answer);
    });
    socket.once('connect', () => {
      watch.onConnected({ host: socket.localAddress ?? '', port: socket.localPort ?? 0 });
      socket.write(spellCall(call));
      watch.halfSignal?.addEventListener('abort', onHalf);
      if (watch.halfSignal?.aborted === true) onHalf();
    });
    if (watch.signal.aborted) onAbort();
  });
}

function spellCall({ method, url, headers, body }: ReplayedCall): Buffer {
  const head = Buffer.from(`${method} ${url} HTTP/1.1\r\n${headers.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`, 'latin1');
  const isChunked = headers.some(([name, value]) => name.toLowerCase() === 'transfer-encoding' && /chunked/i.test(value));
  if (!isChunked) return Buffer.concat([head, body]);
  const chunk = body.byteLength === 0 ? [] : [Buffer.from(`${body.byteLength.toString(16)}\r\n`), body, Buffer.from('\r\n')];
  return Buffer.concat([head, ...chunk, Buffer.from('0\r\n\r\n')]);
}

/** The answer that stands in these bytes, once it is whole: our receiver always says how long its body is. Some answers have none, whatever they say (RFC 9112 § 6.3). */
function readAnswer(bytes: Buffer, method: string): Replayed | undefined {
  const end = bytes.indexOf(headEnd);
  if (end < 0) return undefined;
  const [first = '', ...lines] = bytes.subarray(0, end).toString('latin1').split('\r\n');
  const [, code = '', reason = ''] = /^HTTP\/1\.1 (\d{3}) ?(.*)$/.exec(first) ?? [];
  const status = Number(code);
  const rest = bytes.subarray(end + headEnd.byteLength);
  // An interim answer, such as 100 Continue.
  if (status < 200) return readAnswer(rest, method);
  const headers = lines.map((line): readonly [string, string] => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]);
  const isBare = method === 'HEAD' || status === 204 || status === 304;
  const length = isBare ? 0 : Number(headers.find(([name]) => name.toLowerCase() === 'content-length')?.[1] ?? 0);
  return rest.byteLength < length ? undefined : { kind: 'answered', status, reason, headers, body: rest.subarray(0, length) };
}
