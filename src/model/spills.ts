import type { Attempt, CorrelationKey } from './correlation.ts';
import type { Exchange } from './exchange.ts';
import type { Scratch } from './ports.ts';
import type { OwnThread } from './record-parts.ts';
import { findShelved, shelve } from './shelved-exchange.ts';
import type { Room, Spill, SpillingMap } from './spilling-map.ts';

/** Far more exchanges than a whole certification has; of a longer run those of the last seconds. */
export const usualRoom: Room = { usual: 2_500, long: 128 };

const always = (): boolean => true;

/** Values are put aside as JSON, which is what they were read from. */
export function spillValues<V extends object>(scratch: Scratch | undefined, room: Room): Spill<V> | undefined {
  return scratch && { scratch, room, isSettled: always, encode: (value) => JSON.stringify(value), decode: (text) => JSON.parse(text) as V };
}

/** Exchanges are put aside in parts, since a look at all of them seldom asks for their bodies. */
export function spillExchanges(scratch: Scratch | undefined, room: Room): Spill<Exchange> | undefined {
  return scratch && {
    scratch, room,
    isSettled: ({ endedSeq }) => endedSeq !== undefined,
    encode: (exchange) => shelve(scratch, exchange)?.label(),
    decode: (label) => findShelved(scratch, label),
  };
}

/** Texts are put aside in the same way. */
export function spillText(scratch: Scratch | undefined, room: Room): Spill<string> | undefined {
  return scratch && { scratch, room, isSettled: always, encode: (text) => JSON.stringify(text), decode: (text) => JSON.parse(text) as string };
}

/** Threads are put aside as the ids of what they hold. */
export function spillThreads(
  scratch: Scratch | undefined, room: Room, { attempts, exchanges }: { readonly attempts: SpillingMap<Attempt>; readonly exchanges: SpillingMap<Exchange> },
): Spill<OwnThread> | undefined {
  return scratch && {
    scratch, room, isSettled: always,
    encode: ({ key, attempts: own, callbacks }) => JSON.stringify([key, own.map(({ id }) => id), callbacks.map(({ id }) => id)]),
    decode(text) {
      const [key, own, callbacks] = JSON.parse(text) as [CorrelationKey, readonly string[], readonly string[]];
      return { key, attempts: own.flatMap((id) => attempts.get(id) ?? []), callbacks: callbacks.flatMap((id) => exchanges.get(id) ?? []) };
    },
  };
}
