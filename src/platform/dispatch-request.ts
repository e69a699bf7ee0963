import type { Dispatcher } from 'undici';
import type { Closing, Headers, HttpRequest } from '../model/exchange.ts';
import { failureOf } from './failure-of.ts';
import { keepBody } from './keep-body.ts';

/** How one request is watched over. */
export interface DispatchWatch {
  /** Called when the head is handed to an open connection. */
  readonly onSent: () => void;
  /** Ends the exchange with this failure when it fires first. */
  readonly signal: AbortSignal;
  readonly maxResponseBytes: number;
}

function toPairs(headers: Readonly<Record<string, string | readonly string[] | undefined>>): Headers {
  return Object.entries(headers).flatMap(([name, value]) => {
    if (value === undefined) return [];
    return (typeof value === 'string' ? [value] : [...value]).map((one): readonly [string, string] => [name, one]);
  });
}

/** The closing that whoever aborted gave as the signal's reason. */
function closingOf(reason: unknown, wasSent: boolean): Closing {
  const isClosing = typeof reason === 'object' && reason !== null && 'kind' in reason;
  return isClosing ? (reason as Closing) : failureOf(reason, wasSent);
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
        onResponseStart(_controller, status, headers) {
          if (status >= 200) head = { status, headers: toPairs(headers) };
        },
        onResponseData(controller, chunk) {
          bytes += chunk.byteLength;
          if (bytes <= watch.maxResponseBytes) { chunks.push(chunk); return; }
          finish({ kind: 'failed', reason: 'tooLarge', detail: `the answer has more than ${watch.maxResponseBytes} bytes` });
          controller.abort(new Error('too large'));
        },
        onResponseEnd() {
          if (head === undefined) finish({ kind: 'failed', reason: 'malformed', detail: 'the answer has no head' });
          else finish({ kind: 'answered', response: { ...head, body: keepBody(Buffer.concat(chunks)) } });
        },
        onResponseError(_controller, error) {
          finish(failureOf(error, wasSent));
        },
      },
    );
    if (watch.signal.aborted) onAbort();
  });
}
