import type { Callback } from '../wire/callback.ts';

/** A callback without one of its headers. */
export function dropHeader(callback: Callback, header: string): Callback {
  return { ...callback, headers: Object.fromEntries(Object.entries(callback.headers).filter(([name]) => name !== header)) };
}
