import type { OwnTax } from './judge/tax-regimes.ts';
import type { PosEvent } from './pos-event.ts';
import type { Check } from './till/check.ts';

/** A restaurant that the POS serves. `taxes` names a tax regime; without it, Québec's, and `taxRules` stand in place of any. */
export interface PosLocation {
  readonly id: string;
  /** Where UEAT listens for this location's callbacks; may be given later with `setPlatformUrl`. */
  readonly platformUrl?: string;
  readonly taxes?: string;
  /** Its menu as the POS sends it, where it is not that of the others. */
  readonly menu?: unknown;
  /** Locations that name the same kitchen number their checks together. */
  readonly kitchen?: string;
  /** Whether orders are made here; a location may only keep a menu. */
  readonly takesOrders?: boolean;
  readonly taxRules?: readonly OwnTax[];
}

/** How fast the POS is, and how late the flaws of lateness are. All in milliseconds. */
export interface Pace {
  /** What it takes to each final status. */
  readonly statusMs: number;
  /** What `slow-acknowledgement` waits before its first acknowledgement. */
  readonly acknowledgeLateMs: number;
  /** What `late-status` waits before its first accepted status. */
  readonly statusLateMs: number;
  /** The pause before the first retry of a callback; it doubles each time. */
  readonly retryBaseMs: number;
  /** How long UEAT may take to answer a callback. */
  readonly callbackTimeoutMs: number;
  /** What `person-at-the-till` takes to accept an order. */
  readonly personMs: number;
  /** How long the cloud waits for a till that is off before it rejects in its place, with no other wait for that status. */
  readonly tillTimeoutMs: number;
  /** How long it takes to put a menu together. */
  readonly menuBuildMs: number;
}

/** The usual pace; its latenesses are beyond 10 s for an acknowledgement and 180 s for a status. */
export const usualPace: Pace = {
  statusMs: 0,
  acknowledgeLateMs: 12_000,
  statusLateMs: 185_000,
  personMs: 120_000,
  tillTimeoutMs: 20_000,
  retryBaseMs: 100,
  callbackTimeoutMs: 5_000,
  menuBuildMs: 20,
};

/** What a reference POS is started with. */
export interface ReferencePosOptions {
  /** The menu as the POS sends it, less requestId and locationId. */
  readonly menu: unknown;
  /** The POS's name in tokens. */
  readonly posName: string;
  /** UEAT's name in tokens. */
  readonly ueatName?: string;
  readonly secret: Uint8Array;
  readonly locations: readonly PosLocation[];
  readonly host?: string;
  readonly port?: number;
  /** Names of flaws and oddities; each wraps those before it. */
  readonly behaviours?: readonly string[];
  readonly pace?: Partial<Pace>;
  readonly onEvent?: (event: PosEvent) => void;
}

/** A running reference POS. */
export interface ReferencePos {
  readonly menuSyncUrl: string;
  readonly ordersUrl: string;
  /** `GET <checksUrl>/<orderId>` reads the checks of an order. */
  readonly checksUrl: string;
  /** `POST <tillUrl>/<deed>` does something at the till; see till-door/README.md. */
  readonly tillUrl: string;
  readonly locations: readonly PosLocation[];
  /** The checks on the till, in the order in which they were made. */
  readonly checks: () => readonly Check[];
  /** Says where UEAT listens, for one location or, with undefined, for all. */
  readonly setPlatformUrl: (locationId: string | undefined, url: string) => void;
  /** Replaces the flaws and oddities from the next call on. @throws UnknownBehaviourError */
  readonly setBehaviours: (names: readonly string[]) => void;
  /** Stops at once: no timer, retry or socket is left when it resolves. */
  readonly close: () => Promise<void>;
}
