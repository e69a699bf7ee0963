import type { Clock } from '../model/ports.ts';
import { writeFrame } from './frame.ts';
import type { RelayMessage, Told } from './message.ts';
import { createRegistry, type Registry, type Session } from './registry.ts';
import type { Replayed } from './replay-call.ts';
import type { TellRelay } from './relay-event.ts';
import type { DeskLimits, WaitingCall } from './waiting-call.ts';

/** Brings calls and runs together. */
export interface Desk extends Pick<Registry, 'announce'> {
  /** Takes a call. @returns what to do when its sender closes its side, and when it is gone */
  take(call: WaitingCall): { readonly hangUp: () => void; readonly leave: () => void };
  /** A run has told all that it had announced before. */
  told(session: string): void;
  /** A run has come, or come back. */
  attach(session: string, locations: readonly string[], send: (frame: Buffer) => void): void;
  /** Its line is broken. `isOver`: it will not come back. */
  detach(session: string, isOver: boolean): void;
  /** How a run ended a call. */
  settle(session: string, id: string, result: Replayed): void;
  close(): void;
}

const retryAfterSeconds = 5;

interface Entry {
  readonly id: string;
  readonly call: WaitingCall;
  readonly sinceMs: number;
  told?: Told;
  sentTo?: string | undefined;
  cancel: () => void;
}

/** Makes the desk. @param options.instance makes the ids of calls unlike those of any relay before */
export function openDesk({ limits, clock, instance, tell }: { readonly limits: DeskLimits; readonly clock: Clock; readonly instance: string; readonly tell: TellRelay }): Desk {
  const registry = createRegistry();
  const lines = new Map<string, (frame: Buffer) => void>();
  const absent = new Map<string, () => void>();
  const entries = new Map<string, Entry>();
  /** Runs whose line stands, and who have yet to repeat what they announced through another. */
  const untold = new Set<string>();
  const startedMs = clock.monotonic();
  const isSettled = (): boolean => untold.size === 0 && clock.monotonic() - startedMs >= limits.settleMs;
  let count = 0;

  const send = (session: string, message: RelayMessage, body?: Uint8Array): void => { lines.get(session)?.(writeFrame({ ...message }, body)); };
  const drop = (entry: Entry): void => {
    entry.cancel();
    entries.delete(entry.id);
  };
  const after = (entry: Entry, ms: number, then: () => void): void => {
    entry.cancel();
    entry.cancel = clock.after(ms, then);
  };
  const keep = (entry: Entry, told: Told): void => {
    entry.told = told;
    tell({ event: 'kept', call: entry.id, because: told.kind });
    after(entry, Math.max(0, limits.keepMs - (clock.monotonic() - entry.sinceMs)), () => {
      drop(entry);
      tell({ event: 'dropped', call: entry.id, because: 'age' });
    });
  };
  const hold = (entry: Entry): void => {
    entry.sentTo = undefined;
    if (entry.told !== undefined) { keep(entry, entry.told); return; }
    after(entry, limits.holdMs, () => {
      if (registry.route(entry.call.found) === undefined) {
        const owner = registry.routeByLocation(entry.call.found);
        if (owner !== undefined) { give(entry, owner.id); return; }
        if (forward(entry)) return;
      }
      entry.call.refuse(retryAfterSeconds);
      tell({ event: 'answered', call: entry.id, status: 503, by: 'relay' });
      keep(entry, { kind: 'busy', retryAfterSeconds });
    });
  };
  const give = (entry: Entry, session: string): void => {
    const { method, url, headers, body } = entry.call;
    entry.sentTo = session;
    tell({ event: 'given', call: entry.id, session });
    after(entry, limits.answerMs, () => {
      drop(entry);
      send(session, { type: 'abandon', id: entry.id });
      if (entry.told !== undefined) return;
      entry.call.refuse(retryAfterSeconds);
      tell({ event: 'answered', call: entry.id, status: 503, by: 'relay' });
    });
    send(session, { type: 'callback', id: entry.id, method, url, headers, ...(entry.told !== undefined && { told: entry.told }) }, body);
  };
  /** Ids that nobody announced are for the run at their location, once no other run can still be on its way to announce them. */
  const ownerOf = ({ found }: WaitingCall): Session | undefined => registry.route(found) ?? (isSettled() ? registry.routeByLocation(found) : undefined);
  const forward = (entry: Entry): boolean => {
    if (entry.call.forward === undefined || entry.told !== undefined) return false;
    drop(entry);
    tell({ event: 'forwarded', call: entry.id });
    entry.call.forward();
    return true;
  };
  /** In the order in which they came: what was told to come again comes before its repeat. */
  const flush = (): void => {
    for (const entry of [...entries.values()]) {
      if (entry.sentTo !== undefined) continue;
      const owner = entry.told === undefined ? ownerOf(entry.call) : registry.route(entry.call.found);
      if (owner !== undefined && lines.has(owner.id)) give(entry, owner.id);
    }
  };
  const makeRoom = (bytes: number): boolean => {
    const isFull = (): boolean => entries.size >= limits.maxCalls || [...entries.values()].reduce((sum, { call }) => sum + call.body.byteLength, bytes) > limits.maxBytes;
    for (const entry of [...entries.values()]) {
      if (!isFull()) return true;
      if (entry.told === undefined || entry.sentTo !== undefined) continue;
      drop(entry);
      tell({ event: 'dropped', call: entry.id, because: 'room' });
    }
    return !isFull();
  };

  return {
    announce(session, keys, sync) {
      const isTaken = registry.announce(session, keys, sync);
      if (isTaken) flush();
      return isTaken;
    },
    take(call) {
      const id = `${instance}-${(count += 1)}`;
      const owner = ownerOf(call);
      const none = { hangUp: () => undefined, leave: () => undefined };
      tell({ event: 'came', call: id, method: call.method, path: (call.url.split('?', 1)[0] ?? '').slice(0, 200), bytes: call.body.byteLength, keys: call.found.keys.slice(0, 4) });
      if (owner === undefined && call.forward !== undefined && isSettled()) {
        tell({ event: 'forwarded', call: id });
        call.forward();
        return none;
      }
      if (!makeRoom(call.body.byteLength)) {
        tell({ event: 'dropped', call: id, because: 'room' });
        call.refuse(retryAfterSeconds);
        return none;
      }
      const entry: Entry = { id, call, sinceMs: clock.monotonic(), cancel: () => undefined };
      entries.set(id, entry);
      if (owner !== undefined && lines.has(owner.id)) give(entry, owner.id);
      else hold(entry);
      const isOpen = (): boolean => entries.get(id) === entry && entry.told === undefined;
      return {
        hangUp() {
          if (isOpen() && entry.sentTo !== undefined) send(entry.sentTo, { type: 'hungUp', id });
          // Nobody can tell one that would still read an answer from one that is gone: while it waits, it is taken for gone.
          else if (isOpen()) keep(entry, { kind: 'gone' });
        },
        leave() {
          if (!isOpen()) return;
          if (entry.sentTo === undefined) { keep(entry, { kind: 'gone' }); return; }
          send(entry.sentTo, { type: 'abandon', id });
          drop(entry);
          tell({ event: 'left', call: id });
        },
      };
    },
    told(session) {
      if (untold.delete(session)) flush();
    },
    attach(session, locations, sendFrame) {
      untold.add(session);
      absent.get(session)?.();
      absent.delete(session);
      lines.set(session, sendFrame);
      // What it was given through a line that it left may never have reached it; what did, it knows by its id.
      for (const entry of [...entries.values()]) if (entry.sentTo === session) hold(entry);
      registry.connect(session, locations);
      send(session, { type: 'welcome' });
      flush();
    },
    detach(session, isOver) {
      lines.delete(session);
      untold.delete(session);
      registry.disconnect(session);
      if (isOver) registry.forget(session);
      else absent.set(session, clock.after(limits.keepMs, () => { absent.delete(session); registry.forget(session); }));
      for (const entry of [...entries.values()]) if (entry.sentTo === session) hold(entry);
    },
    settle(session, id, result) {
      const entry = entries.get(id);
      if (entry?.sentTo !== session) return;
      drop(entry);
      if (entry.told !== undefined) return;
      tell({ event: 'answered', call: id, ...(result.kind === 'answered' ? { status: result.status } : { how: result.kind }), by: session });
      entry.call.give(result);
    },
    close() {
      for (const cancel of absent.values()) cancel();
      for (const entry of [...entries.values()]) {
        drop(entry);
        if (entry.told === undefined) entry.call.refuse(retryAfterSeconds);
      }
    },
  };
}
