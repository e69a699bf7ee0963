import type { Exchange } from '../../model/exchange.ts';
import type { Line } from './open-line.ts';
import type { SentSync } from './send-menu-sync.ts';

/** Waits for the menu of a sync, whatever UEAT answers to it, until it was answered. @returns nothing when none came in time, or the wait was broken off */
export function waitForMenu({ record, journal, clock, platform, timeouts }: Line, { requestId, sentMs }: SentSync, signal: AbortSignal): Promise<Exchange | undefined> {
  const find = (): Exchange | undefined => record.threads.get(`menu:${requestId}`)?.callbacks.find(({ closing }) => closing !== undefined);
  return new Promise((resolve) => {
    const end = (): void => {
      cancel();
      unsubscribe();
      signal.removeEventListener('abort', end);
      resolve(find());
    };
    const unsubscribe = journal.subscribe(() => { if (find() !== undefined) end(); });
    const cancel = platform.clock.after(Math.max(0, timeouts.menuMs - (clock.monotonic() - sentMs)), end);
    signal.addEventListener('abort', end);
    if (signal.aborted || find() !== undefined) end();
  });
}
