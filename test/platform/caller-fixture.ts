import { setMaxListeners } from 'node:events';
import { onTestFinished } from 'vitest';
import { systemClock } from '../../src/app/system-clock.ts';
import type { Journal } from '../../src/model/event.ts';
import type { Closing } from '../../src/model/exchange.ts';
import { createCaller, type OutboundRequest } from '../../src/platform/caller.ts';
import { createDispatcher } from '../../src/platform/create-dispatcher.ts';
import { createMemoryJournal } from './memory-journal.ts';

interface Setup {
  readonly journal?: Journal;
  readonly timeoutMs?: number;
  readonly maxResponseBytes?: number;
  readonly ca?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** A caller with everything real but, unless it is given, its journal. */
export function setUpCaller({ journal, timeoutMs = 10_000, maxResponseBytes = 64 * 1024, ca, env = {} }: Setup = {}) {
  const memory = createMemoryJournal();
  const control = new AbortController();
  setMaxListeners(0, control.signal);
  const dispatcher = createDispatcher({ ca, connectTimeoutMs: 10_000, maxConnections: 50, env });
  onTestFinished(() => dispatcher.destroy());
  let count = 0;
  const caller = createCaller({
    dispatcher, journal: journal ?? memory, clock: systemClock, secret: Buffer.alloc(32, 7), fingerprint: () => 'f',
    nextExchangeId: () => `x${(count += 1)}`, timeoutMs, maxResponseBytes, signal: control.signal,
  });
  const send = (url: string, changes: Partial<OutboundRequest> = {}): Promise<Closing> =>
    caller.send({ call: 'order', step: 's/1-send', method: 'POST', url, headers: [['content-type', 'application/json']], body: '{"a":1}', ...changes });
  return { send, journal: memory, control, types: () => memory.events.map(({ type }) => type) };
}

/** What a closing comes to: a status, or the reason of the failure. */
export function endOf(closing: Closing): number | string {
  return closing.kind === 'answered' ? closing.response.status : closing.reason;
}
