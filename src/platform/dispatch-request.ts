import type { Dispatcher } from 'undici';
import { readHeader } from '../contract/read-header.ts';
import type { Closing, Headers, HttpRequest } from '../model/exchange.ts';
import { decodeBody } from './decode-body.ts';
import { failureOf } from './failure-of.ts';

/** How one request is watched over. */
export interface DispatchWatch {
  /** Called when the head is handed to an open connection; when it throws, nothing is sent. */
  readonly onSent: () => void;
  readonly maxResponseBytes: number;
}

type Failure = Extract<Closing, { kind: 'failed' }>;

/** A request under way. */
export interface Dispatched {
  /** How it ended: whatever the peer does is a result. Rejects with what `onSent` threw, and for nothing else. */
  readonly closing: Promise<Closing>;
  /** Ends it with a failure, unless it has ended. */
  giveUp(failure: Failure): void;
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

/** A wait that ended before there was a connection is no time-out of the POS. */
function beforeConnection(failure: Failure): Failure {
  return failure.reason === 'timeout' ? { kind: 'failed', reason: 'refused', detail: `no connection: ${failure.detail}` } : failure;
}

/** An answer whose content encoding nobody can undo is kept as it came. */
async function readAnswer(head: { readonly status: number; readonly headers: Headers }, bytes: Buffer, limit: number): Promise<Closing> {
  const { body, problem } = await decodeBody(bytes, readHeader(head.headers, 'content-encoding'), limit);
  if (problem === 'tooLarge') return { kind: 'failed', reason: 'tooLarge', detail: `the answer has more than ${limit} bytes` };
  return { kind: 'answered', response: { ...head, body } };
}

/** Sends one HTTP request through undici. */
export function dispatchRequest(dispatcher: Dispatcher, request: HttpRequest, watch: DispatchWatch): Dispatched {
  const url = new URL(request.url);
  const chunks: Buffer[] = [];
  let bytes = 0;
  let wasSent = false;
  let isOver = false;
  let head: { readonly status: number; readonly headers: Headers } | undefined;
  let abort: ((error: Error) => void) | undefined;
  let resolve: (closing: Closing) => void = () => undefined;
  let reject: (error: Error) => void = () => undefined;
  const closing = new Promise<Closing>((onEnd, onFault) => {
    resolve = onEnd;
    reject = onFault;
  });
  const finish = (end: Closing): void => {
    isOver = true;
    resolve(end);
  };
  const send = (controller: Dispatcher.DispatchController): void => {
    wasSent = true;
    try {
      watch.onSent();
    } catch (error) {
      isOver = true;
      reject(error instanceof Error ? error : new Error('the request could not be recorded', { cause: error }));
      controller.abort(new Error('not recorded'));
    }
  };
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
        if (isOver) controller.abort(new Error('given up'));
        else if (!wasSent) send(controller);
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
  return {
    closing,
    giveUp(failure) {
      if (isOver) return;
      finish(wasSent ? failure : beforeConnection(failure));
      abort?.(new Error('given up'));
    },
  };
}
