import type { Hook } from '../model/partner.ts';
import { maxHookOutput, type HookInput, type HookResult } from './run-hook.ts';

/** Puts the data into the `{name}` parts of a URL. */
export function expandUrl(template: string, data: HookInput['data']): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = data[name];
    return typeof value === 'string' || typeof value === 'number' ? encodeURIComponent(value) : whole;
  });
}

/** Calls a URL; everything but GET gets the data as a JSON body. A 2xx means that it was done. */
export async function callUrl(hook: Extract<Hook, { kind: 'http' }>, input: HookInput): Promise<HookResult> {
  const isGet = hook.method === 'GET';
  const signal = AbortSignal.any([input.signal, AbortSignal.timeout(hook.timeoutMs)]);
  try {
    const response = await fetch(expandUrl(hook.url, input.data), {
      method: hook.method, signal, redirect: 'error',
      ...(!isGet && { headers: { 'content-type': 'application/json' }, body: JSON.stringify({ hook: input.hook, ...input.data }) }),
    });
    const output = (await response.text()).slice(0, maxHookOutput);
    return response.ok ? { kind: 'done', output } : { kind: 'failed', exitCode: response.status, detail: `HTTP ${response.status}` };
  } catch (error) {
    const isLate = error instanceof Error && error.name === 'TimeoutError';
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause.message : '';
    const detail = isLate ? `it ran longer than ${hook.timeoutMs} ms` : [error instanceof Error ? error.message : String(error), cause].filter(Boolean).join(': ');
    return { kind: 'failed', exitCode: null, detail };
  }
}
