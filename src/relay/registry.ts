import type { FoundKeys } from './find-keys.ts';

/** One run, as long as it may still be called back. */
export interface Session {
  readonly id: string;
  readonly locations: ReadonlySet<string>;
  /** Whether its line stands. */
  readonly isConnected: boolean;
}

/** Which run a callback belongs to. */
export interface Registry {
  /** A run that has come, or come back. */
  connect(id: string, locations: readonly string[]): void;
  /** Its line is broken: it may come back. */
  disconnect(id: string): void;
  /** It has ended, or stayed away too long. */
  forget(id: string): void;
  /** @returns false when it announced more than anybody needs */
  announce(id: string, keys: readonly string[], sync: { readonly requestId: string; readonly locationId: string } | undefined): boolean;
  /** The run that a callback belongs to by its ids, connected or not, or, when it has none, by its location; undefined when nobody knows. */
  route(found: FoundKeys): Session | undefined;
  /** The run at whose location a callback names ids that nobody announced, if that is one alone: such a callback is for it to judge. */
  routeByLocation(found: FoundKeys): Session | undefined;
}

const maxKeys = 50_000;

interface Known {
  readonly id: string;
  locations: ReadonlySet<string>;
  isConnected: boolean;
  readonly keys: Set<string>;
  /** Location by requestId of the menu syncs that still wait for their menu. */
  readonly syncs: Map<string, string>;
}

/** Makes an empty registry. */
export function createRegistry(): Registry {
  const sessions = new Map<string, Known>();
  const owners = new Map<string, Known>();

  /** @param isMenu whether an open menu sync may tell which of several runs is meant */
  const byLocation = (locationId: string | undefined, isMenu = true): Known | undefined => {
    const there = [...sessions.values()].filter(({ isConnected, locations }) => isConnected && (locationId === undefined || locations.has(locationId)));
    if (there.length <= 1 || !isMenu) return there.length === 1 ? there[0] : undefined;
    const open = there.filter(({ syncs }) => [...syncs.values()].some((at) => locationId === undefined || at === locationId));
    return open.length === 1 ? open[0] : undefined;
  };
  const settle = (known: Known | undefined, { keys, locationId }: FoundKeys): Known | undefined => {
    for (const key of keys) known?.syncs.delete(key.replace(/^request:/, ''));
    if (known !== undefined && keys.length === 0) {
      const first = [...known.syncs].find(([, at]) => locationId === undefined || at === locationId);
      if (first !== undefined) known.syncs.delete(first[0]);
    }
    return known;
  };

  return {
    connect(id, locations) {
      const places = new Set(locations.map((location) => location.toLowerCase()));
      const known = sessions.get(id);
      if (known === undefined) sessions.set(id, { id, locations: places, isConnected: true, keys: new Set(), syncs: new Map() });
      else Object.assign(known, { locations: places, isConnected: true });
    },
    disconnect(id) {
      const known = sessions.get(id);
      if (known !== undefined) known.isConnected = false;
    },
    forget(id) {
      const known = sessions.get(id);
      for (const key of known?.keys ?? []) if (owners.get(key) === known) owners.delete(key);
      sessions.delete(id);
    },
    announce(id, keys, sync) {
      const known = sessions.get(id);
      if (known === undefined || known.keys.size + keys.length > maxKeys) return false;
      for (const key of keys) {
        known.keys.add(key);
        owners.set(key, known);
      }
      if (sync !== undefined) known.syncs.set(sync.requestId.toLowerCase(), sync.locationId.toLowerCase());
      return true;
    },
    route(found) {
      const owner = found.keys.map((key) => owners.get(key)).find((known) => known !== undefined);
      if (owner !== undefined) return settle(owner, found);
      return found.keys.length > 0 ? undefined : settle(byLocation(found.locationId), found);
    },
    routeByLocation({ keys, locationId }) {
      if (locationId === undefined) return undefined;
      const isMenu = !keys.some((key) => key.startsWith('order:'));
      return byLocation(locationId, isMenu);
    },
  };
}
