import { request, type Dispatcher } from 'undici';
import type { Replayed, ReplayedCall } from './replay-call.ts';

const ofOneConnection = new Set(['connection', 'keep-alive', 'proxy-connection', 'transfer-encoding', 'te', 'trailer', 'upgrade', 'expect', 'host', 'content-length']);
const timeoutMs = 30_000;
const maxAnswerBytes = 8 * 1024 * 1024;

/** Sends a call on to another receiver and gives its answer; undefined when there is none. Never rejects. */
export async function forwardCall({ method, url, headers, body }: ReplayedCall, base: string, dispatcher: Dispatcher): Promise<Replayed | undefined> {
  try {
    const answer = await request(`${base.replace(/\/+$/, '')}${url.startsWith('/') ? url : '/'}`, {
      dispatcher, method: method, headersTimeout: timeoutMs, bodyTimeout: timeoutMs,
      headers: headers.filter(([name]) => !ofOneConnection.has(name.toLowerCase())).flatMap(([name, value]) => [name, value]),
      ...(body.byteLength > 0 && { body: Buffer.from(body) }),
    });
    const chunks: Buffer[] = [];
    let bytes = 0;
    for await (const chunk of answer.body as AsyncIterable<Buffer>) {
      bytes += chunk.byteLength;
      if (bytes > maxAnswerBytes) return undefined;
      chunks.push(chunk);
    }
    const pairs = Object.entries(answer.headers).flatMap(([name, value]) => [value ?? []].flat().map((one): readonly [string, string] => [name, one]));
    return {
      kind: 'answered', status: answer.statusCode, reason: '', body: Buffer.concat(chunks),
      headers: [...pairs.filter(([name]) => !ofOneConnection.has(name)), ['content-length', String(bytes)]],
    };
  } catch {
    return undefined;
  }
}
