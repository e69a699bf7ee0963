import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { request, type Agent } from 'undici';
import type { JsonObject } from '../json.ts';
import type { Callback, TryOutcome } from './callback.ts';

/** One try of a callback, ready to go. */
export interface CallbackTry {
  readonly url: string;
  readonly callback: Callback;
  readonly body: JsonObject;
  readonly authorization: string | undefined;
  readonly timeoutMs: number;
}

/** Makes one try of a callback; a failure is an outcome, unless the POS is closing. */
export async function sendCallback(attempt: CallbackTry, agent: Agent, closing: AbortSignal): Promise<TryOutcome> {
  const { callback, authorization } = attempt;
  const plain = new TextEncoder().encode(JSON.stringify(attempt.body));
  const bytes = callback.isCompressed ? gzipSync(plain) : plain;
  const control = new AbortController();
  let wasSilence = false;
  const stop = (): void => { control.abort(); };
  const timer = setTimeout(() => {
    wasSilence = true;
    stop();
  }, attempt.timeoutMs);
  closing.addEventListener('abort', stop);
  try {
    closing.throwIfAborted();
    const response = await request(attempt.url, {
      dispatcher: agent,
      method: callback.method,
      headers: { ...callback.headers, ...(callback.isCompressed && { 'content-encoding': 'gzip' }), ...(authorization === undefined ? {} : { authorization: `Bearer ${authorization}` }) },
      body: callback.isChunked ? Readable.from(splitBody(bytes)) : bytes,
      reset: !callback.keepsAlive,
      signal: control.signal,
    });
    await response.body.dump();
    return { kind: 'answered', status: response.statusCode, retryAfterMs: readRetryAfter(response.headers['retry-after']) };
  } catch (error) {
    closing.throwIfAborted();
    return { kind: 'failed', reason: error instanceof Error ? error.message : String(error), wasSilence };
  } finally {
    clearTimeout(timer);
    closing.removeEventListener('abort', stop);
  }
}

function* splitBody(bytes: Uint8Array): Generator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += 512) yield bytes.subarray(start, start + 512);
}

function readRetryAfter(header: string | string[] | undefined): number | undefined {
  const seconds = typeof header === 'string' && /^\d+(\.\d+)?$/.test(header) ? Number(header) : undefined;
  return seconds === undefined ? undefined : seconds * 1000;
}
