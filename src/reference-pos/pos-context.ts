import type { Pace } from './options.ts';
import type { House } from './till/house.ts';
import type { MenuDocument } from './till/menu.ts';

/** What a behaviour may know of the POS that it belongs to. */
export interface PosContext {
  readonly posName: string;
  readonly ueatName: string;
  readonly secret: Uint8Array;
  /** The menu that most locations sell from. */
  readonly menu: MenuDocument;
  /** The menu of each location. */
  readonly menus: ReadonlyMap<string, MenuDocument>;
  /** The kitchen of a location: its own, or one that it shares. */
  readonly kitchenOf: (locationId: string) => string;
  readonly locationIds: ReadonlySet<string>;
  readonly pace: Pace;
  /** The restaurant as it is now. */
  readonly house: House;
  /** Waits; rejects when the POS closes. */
  readonly wait: (ms: number) => Promise<void>;
}
