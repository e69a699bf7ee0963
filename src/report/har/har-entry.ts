import type { Body, Exchange, Headers } from '../../model/exchange.ts';
import type { JsonObject } from '../../model/json.ts';
import { wholeUrl } from '../whole-url.ts';

const headerOf = (headers: Headers, name: string): string => headers.find(([field]) => field.toLowerCase() === name)?.[1] ?? '';

const listHeaders = (headers: Headers): readonly JsonObject[] => headers.map(([name, value]) => ({ name, value }));

function listQuery(url: string): readonly JsonObject[] {
  return [...new URL(url).searchParams].map(([name, value]) => ({ name, value }));
}

const truncation = (body: Body): JsonObject => body.truncated ? { comment: `Only the beginning is kept: ${body.bytes} bytes were sent.` } : {};

function toRequest({ request }: Exchange, base: string): JsonObject {
  const { method, headers, body } = request;
  const url = wholeUrl(request.url, base);
  return {
    method, url, httpVersion: 'HTTP/1.1', cookies: [], headers: listHeaders(headers), queryString: listQuery(url), headersSize: -1, bodySize: body.bytes,
    ...(url !== request.url && { _url: request.url }),
    ...(body.bytes > 0 && {
      postData: {
        mimeType: headerOf(headers, 'content-type'), params: [], text: body.content,
        // HAR has no place for a request's bytes, so that base64 has to be said in words.
        ...(body.encoding === 'base64' && { comment: 'base64' }), ...truncation(body),
      },
    }),
  };
}

function toResponse({ closing }: Exchange): JsonObject {
  const common = { httpVersion: 'HTTP/1.1', cookies: [], redirectURL: '', headersSize: -1 };
  if (closing?.kind !== 'answered') {
    return {
      ...common, status: 0, statusText: closing?.reason ?? 'unanswered', headers: [], content: { size: 0, mimeType: '' }, bodySize: -1, ...(closing !== undefined && { comment: closing.detail }),
    };
  }
  const { status, headers, body } = closing.response;
  return {
    ...common, status, statusText: '', headers: listHeaders(headers), redirectURL: headerOf(headers, 'location'), bodySize: body.bytes,
    content: { size: body.bytes, mimeType: headerOf(headers, 'content-type'), text: body.content, ...(body.encoding === 'base64' && { encoding: 'base64' }), ...truncation(body) },
  };
}

/** Microseconds: what floating-point differences leave beyond is no measurement. */
const round = (ms: number): number => Math.round(ms * 1_000) / 1_000;

/** How long connecting and waiting took, in milliseconds; they add up to `time`. */
function toTimings({ startedMs, sentMs = startedMs, endedMs = sentMs }: Exchange): JsonObject & { readonly time: number } {
  const blocked = round(sentMs - startedMs);
  const time = Math.max(blocked, round(endedMs - startedMs));
  return { time, timings: { blocked, dns: -1, connect: -1, ssl: -1, send: 0, wait: round(time - blocked), receive: 0 } };
}

/**
 * An exchange as an entry of a HAR file.
 * @param options.startedAt when the run began, in milliseconds since the epoch
 * @param options.publicUrl where the POS reached us
 * @param options.note what to say of it beside its id and direction, such as the step that sent it
 */
export function toHarEntry(exchange: Exchange, { startedAt, publicUrl, note }: { readonly startedAt: number; readonly publicUrl: string; readonly note: string }): JsonObject {
  const { id, direction, call } = exchange;
  const { time, timings } = toTimings(exchange);
  return {
    startedDateTime: new Date(startedAt + exchange.startedMs).toISOString(),
    time,
    request: toRequest(exchange, publicUrl),
    response: toResponse(exchange),
    cache: {},
    timings,
    comment: `${id} ${direction === 'out' ? 'UEAT → POS' : 'POS → UEAT'} ${call}${note === '' ? '' : ` · ${note}`}`,
    _exchangeId: id, _direction: direction, _call: call,
  };
}
