import type { Hook } from '../model/partner.ts';
import { maxHookOutput, type HookInput, type HookResult } from './run-hook.ts';

/** Puts the data into the `{name}` parts of a URL. */
export function expandUrl(template: string, data: HookInput['data']): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = data[name];
    return typeof value === 'string' || typeof value === 'number' ? encodeURIComponent(value) : whole;
  });
}

/** Reads an answer up to the limit; what is beyond is not asked for. */
async function readOutput({ body }: Response): Promise<string> {
  if (body === null) return '';
  const reader: ReadableStreamDefaultReader<Uint8Array> = body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  while (text.length < maxHookOutput) {
    const { done, value } = await reader.read();
    if (done) break;
    text += decoder.decode(value, { stream: true });
  }
  return text.slice(0, maxHookOutput);
}

function describe(error: unknown, { signal }: HookInput, timeoutMs: number): string {
  if (signal.aborted) return 'the run was interrupted';
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') return `it ran longer than ${timeoutMs} ms`;
  return [error.message, error.cause instanceof Error ? error.cause.message : ''].filter(Boolean).join(': ');
}

/** Calls a URL; everything but GET and HEAD gets the data as a JSON body. A 2xx means that it was done. */
export async function callUrl(hook: Extract<Hook, { kind: 'http' }>, input: HookInput): Promise<HookResult> {
  const hasBody = hook.method !== 'GET' && hook.method !== 'HEAD';
  // Ends the call when enough was read: a cancelled body may keep its connection until the time is over.
  const read = new AbortController();
  const signal = AbortSignal.any([input.signal, AbortSignal.timeout(hook.timeoutMs), read.signal]);
  try {
    const response = await fetch(expandUrl(hook.url, input.data), {
      method: hook.method, signal, redirect: 'error',
      ...(hasBody && { headers: { 'content-type': 'application/json' }, body: JSON.stringify({ hook: input.hook, ...input.data }) }),
    });
    const output = await readOutput(response);
    return response.ok ? { kind: 'done', output } : { kind: 'failed', exitCode: response.status, detail: `HTTP ${response.status}` };
  } catch (error) {
    return { kind: 'failed', exitCode: null, detail: describe(error, input, hook.timeoutMs) };
  } finally {
    read.abort();
  }
}
