import type { Dispatcher } from 'undici';
import { readHeader } from '../contract/read-header.ts';
import type { Closing, Headers, HttpRequest } from '../model/exchange.ts';
import { decodeBody } from './decode-body.ts';
import { failureOf } from './failure-of.ts';

/** How one request is watched over. */
export interface DispatchWatch {
  /** Called when the head is handed to an open connection. */
  readonly onSent: () => void;
  /** Ends the exchange with this failure when it fires first. */
  readonly signal: AbortSignal;
  readonly maxResponseBytes: number;
}

/** The fields as they came, in wire order and with the names as they were sent; undici's own reading has neither. */
function toPairs(raw: unknown, read: Readonly<Record<string, string | readonly string[] | undefined>>): Headers {
  if (Array.isArray(raw)) {
    const texts = raw.map((part: unknown) => (Buffer.isBuffer(part) ? part.toString('latin1') : String(part)));
    return texts.flatMap((name, index) => (index % 2 === 0 ? [[name, texts[index + 1] ?? ''] as const] : []));
  }
  return Object.entries(read).flatMap(([name, value]) => {
    if (value === undefined) return [];
    return (typeof value === 'string' ? [value] : [...value]).map((one): readonly [string, string] => [name, one]);
  });
}

/** The closing that whoever aborted gave as the signal's reason. A wait that ended before there was a connection is no time-out of the POS. */
function closingOf(reason: unknown, wasSent: boolean): Closing {
  const isClosing = typeof reason === 'object' && reason !== null && 'kind' in reason;
  if (!isClosing) return failureOf(reason, wasSent);
  const closing = reason as Closing;
  if (wasSent || closing.kind === 'answered' || closing.reason !== 'timeout') return closing;
  return { kind: 'failed', reason: 'refused', detail: `no connection: ${closing.detail}` };
}

/** An answer whose content encoding nobody can undo is kept as it came. */
async function readAnswer(head: { readonly status: number; readonly headers: Headers }, bytes: Buffer, limit: number): Promise<Closing> {
  const { body, problem } = await decodeBody(bytes, readHeader(head.headers, 'content-encoding'), limit);
  if (problem === 'tooLarge') return { kind: 'failed', reason: 'tooLarge', detail: `the answer has more than ${limit} bytes` };
  return { kind: 'answered', response: { ...head, body } };
}

/** Sends one HTTP request through undici and says how it ended. Never rejects: whatever the peer does is a result. */
export function dispatchRequest(dispatcher: Dispatcher, request: HttpRequest, watch: DispatchWatch): Promise<Closing> {
  const url = new URL(request.url);
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let bytes = 0;
    let wasSent = false;
    let head: { readonly status: number; readonly headers: Headers } | undefined;
    let abort: ((error: Error) => void) | undefined;
    const onAbort = (): void => {
      finish(closingOf(watch.signal.reason, wasSent));
      abort?.(new Error('given up'));
    };
    const finish = (closing: Closing): void => {
      watch.signal.removeEventListener('abort', onAbort);
      resolve(closing);
    };
    if (watch.signal.aborted) {
      onAbort();
      return;
    }
    watch.signal.addEventListener('abort', onAbort);
    dispatcher.dispatch(
      {
        origin: url.origin, path: `${url.pathname}${url.search}`, method: request.method,
        headers: request.headers.flatMap(([name, value]) => [name, value]),
        body: request.body.content === '' ? null : request.body.content,
        headersTimeout: 0, bodyTimeout: 0,
      },
      {
        onRequestStart(controller) {
          abort = (error) => { controller.abort(error); };
          if (watch.signal.aborted) { controller.abort(new Error('given up')); return; }
          if (!wasSent) { wasSent = true; watch.onSent(); }
        },
        onResponseStart(controller, status, headers) {
          if (status >= 200) head = { status, headers: toPairs('rawHeaders' in controller ? controller.rawHeaders : undefined, headers) };
        },
        onResponseData(controller, chunk) {
          bytes += chunk.byteLength;
          if (bytes <= watch.maxResponseBytes) { chunks.push(chunk); return; }
          finish({ kind: 'failed', reason: 'tooLarge', detail: `the answer has more than ${watch.maxResponseBytes} bytes` });
          controller.abort(new Error('too large'));
        },
        onResponseEnd() {
          if (head === undefined) finish({ kind: 'failed', reason: 'malformed', detail: 'the answer has no head' });
          else void readAnswer(head, Buffer.concat(chunks), watch.maxResponseBytes).then(finish);
        },
        onResponseError(_controller, error) {
          finish(failureOf(error, wasSent));
        },
      },
    );
  });
}
