import type { PosBehaviour } from './behaviour.ts';
import type { TillView } from './judge/case.ts';
import type { PosNews } from './pos-event.ts';
import type { House } from './till/house.ts';
import type { Till } from './till/till.ts';
import type { Callback } from './wire/callback.ts';

/** What is at hand where calls are taken. */
export interface Desk {
  readonly behaviour: () => PosBehaviour;
  readonly till: Till;
  readonly house: House;
  readonly locationIds: ReadonlySet<string>;
  readonly takesOrders: TillView['takesOrders'];
  readonly taxesOf: TillView['taxesOf'];
  readonly tell: (news: PosNews) => void;
  /** Waits; rejects when the POS closes. */
  readonly wait: (ms: number) => Promise<void>;
  /** Dresses and delivers a callback; `isStale` ends its retries. */
  readonly deliver: (callback: Callback, isStale: () => boolean) => Promise<void>;
}
