import { claimCallback, type Claim } from '../contract/claim-callback.ts';
import { claimInitiated, type InitiatedCause } from '../contract/claim-initiated.ts';
import { claimStrayMenu } from '../contract/claim-stray-menu.ts';
import type { Positions } from '../contract/read-positions.ts';
import type { Attempt, CorrelationKey } from '../model/correlation.ts';
import type { InboundCall } from '../model/call.ts';
import type { RunEvent } from '../model/event.ts';
import type { Clock } from '../model/ports.ts';
import type { RunRecord } from '../model/run-record.ts';

/** A wait for the callback that belongs to an attempt. */
export interface AttemptWait {
  readonly attempt: Attempt;
  readonly call: InboundCall;
  readonly isRetry: boolean;
  readonly timeoutMs: number;
}

/** A wait for a call that the POS makes of itself, because of something that was asked of the till. */
export interface InitiatedWait extends InitiatedCause {
  readonly timeoutMs: number;
}

/** What a wait is for. */
export type WaitOrder = AttemptWait | InitiatedWait;

/** How a wait ended: with the exchange that it claimed, or empty. */
export interface WaitResult {
  readonly claimed?: string;
  readonly cutShort: boolean;
}

/** Keeps every callback, early ones too, and gives each wait the one that belongs to it. */
export interface Inbox {
  waitFor(order: WaitOrder): Promise<WaitResult>;
  /** Resolves when no callback came for `quietMs`, after at most `maxMs`; tells whether it became quiet. */
  waitForQuiet(quietMs: number, maxMs: number): Promise<boolean>;
  /** Ends every wait, empty. */
  interrupt(): void;
  /** To be told of every event after the record was. */
  onEvent(event: RunEvent): void;
}

/** Makes the inbox over a record that the journal keeps up to date. */
export function createInbox(record: RunRecord, positions: Positions, clock: Clock): Inbox {
  // Those that wait for an attempt's callback are told of its key only; the rest of everything.
  const waiting = new Map<CorrelationKey | undefined, Set<() => void>>();
  // What a wait has just claimed; once that is recorded, the record knows it.
  const pending = new Set<string>();
  const claimed = { has: (id: string): boolean => pending.has(id) || record.claimed.has(id) };
  const cuts = new Set<() => void>();
  let isInterrupted = false;
  let lastCallbackMs = clock.monotonic();

  const claim = (order: WaitOrder): Claim => {
    if (!('attempt' in order)) return claimInitiated(record.exchanges.values(), order, claimed, positions);
    const { attempt, call, isRetry } = order;
    const thread = record.threads.get(attempt.key);
    const send = record.sendOf(attempt.id);
    if (thread === undefined || send === undefined) return {};
    const sends = thread.attempts.flatMap(({ id }) => record.sendOf(id)?.sentSeq ?? []);
    return claimCallback({ callbacks: thread.callbacks, call, isRetry, sentSeq: send.sentSeq ?? send.seq, sentSeqs: sends, claimed, positions });
  };

  const stray = (order: WaitOrder): string | undefined => {
    if (!('attempt' in order)) return undefined;
    const { attempt, call, isRetry } = order;
    const send = record.sendOf(attempt.id);
    if (call !== 'menu' || isRetry || send === undefined) return undefined;
    return claimStrayMenu(record.exchanges.values(), attempt, send.sentSeq ?? send.seq, claimed, positions, (seq) => isOpenElsewhere(attempt, seq));
  };

  const isOpenElsewhere = (attempt: Attempt, seq: number): boolean => [...record.attempts.values()].some((other) => {
    const send = record.sendOf(other.id);
    if (other.call !== 'menuSync' || other.locationId === attempt.locationId || send === undefined || send.seq > seq) return false;
    return record.threads.get(other.key)?.callbacks.some((callback) => callback.call === 'menu' && callback.seq < seq) !== true;
  });

  const lookAt = (key: CorrelationKey | undefined): void => {
    for (const look of [...waiting.get(key) ?? []]) look();
  };

  return {
    waitFor(order) {
      const key = 'attempt' in order ? order.attempt.key : undefined;
      const alike = waiting.get(key) ?? new Set<() => void>();
      waiting.set(key, alike);
      return new Promise((resolve) => {
        const end = (exchangeId: string | undefined, cutShort: boolean): void => {
          cancel();
          alike.delete(look);
          if (alike.size === 0 && waiting.get(key) === alike) waiting.delete(key);
          cuts.delete(cut);
          if (exchangeId !== undefined) pending.add(exchangeId);
          resolve(exchangeId === undefined ? { cutShort } : { claimed: exchangeId, cutShort: false });
        };
        const look = (): void => {
          const { settled } = claim(order);
          if (settled !== undefined) end(settled, false);
        };
        const cut = (): void => { end(claim(order).settled, true); };
        const cancel = clock.after(order.timeoutMs, () => {
          const last = claim(order);
          end(last.settled ?? last.open ?? last.ifNothingElse ?? stray(order), false);
        });
        alike.add(look);
        cuts.add(cut);
        if (isInterrupted) cut();
        else look();
      });
    },
    waitForQuiet(quietMs, maxMs) {
      const startedMs = clock.monotonic();
      return new Promise((resolve) => {
        const check = (): void => {
          const now = clock.monotonic();
          const silentMs = now - Math.max(lastCallbackMs, startedMs);
          if (silentMs >= quietMs || now - startedMs >= maxMs || isInterrupted) {
            cuts.delete(cut);
            resolve(silentMs >= quietMs);
          } else cancel = clock.after(Math.min(quietMs - silentMs, maxMs - (now - startedMs)), check);
        };
        const cut = (): void => { cancel(); cuts.delete(cut); resolve(false); };
        let cancel: () => void = () => undefined;
        cuts.add(cut);
        check();
      });
    },
    interrupt() {
      isInterrupted = true;
      for (const cut of [...cuts]) cut();
    },
    onEvent(event) {
      if (event.type === 'waitEnded' && event.claimed !== undefined) pending.delete(event.claimed);
      if (event.type !== 'exchangeStarted' && event.type !== 'exchangeEnded') return;
      const exchange = record.exchanges.get(event.exchangeId);
      if (exchange?.direction !== 'in') return;
      if (event.type === 'exchangeStarted') lastCallbackMs = clock.monotonic();
      // No callback of an attempt is claimed before it is answered.
      else if (exchange.correlation?.kind === 'matched') lookAt(exchange.correlation.key);
      lookAt(undefined);
    },
  };
}
