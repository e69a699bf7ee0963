import type { Share, TrialEvent } from '../../model/trial.ts';

/** How long locations were up, from what they tell. */
export interface LocationWatch {
  add(event: Pick<TrialEvent, 'locationId' | 'kind' | 'atMs'>): void;
  /** Locations that were sent an order. */
  readonly locations: number;
  /** Milliseconds up of those watched, until the last event of all; null when no location told of `up` or `down`. */
  uptime(untilMs: number): Share | null;
}

interface Watched {
  firstMs: number;
  isSent: boolean;
  isWatched: boolean;
  downSinceMs: number | undefined;
  downMs: number;
}

/**
 * Watches locations. One that tells of `up` or `down` at all is watched from its first event of any kind to the last event of the file; it is down from each `down`
 * to the `up` after it, or to the end. A `down` while it is down, or an `up` while it is up, changes nothing.
 */
export function watchLocations(): LocationWatch {
  const watched = new Map<string, Watched>();
  return {
    get locations() { return [...watched.values()].filter(({ isSent }) => isSent).length; },
    add({ locationId, kind, atMs }) {
      let location = watched.get(locationId);
      if (location === undefined) {
        location = { firstMs: atMs, isSent: false, isWatched: false, downSinceMs: undefined, downMs: 0 };
        watched.set(locationId, location);
      }
      location.firstMs = Math.min(location.firstMs, atMs);
      if (kind === 'sent') location.isSent = true;
      if (kind !== 'down' && kind !== 'up') return;
      location.isWatched = true;
      if (kind === 'down') location.downSinceMs ??= atMs;
      else if (location.downSinceMs !== undefined) {
        location.downMs += Math.max(0, atMs - location.downSinceMs);
        location.downSinceMs = undefined;
      }
    },
    uptime(untilMs) {
      const those = [...watched.values()].filter(({ isWatched }) => isWatched);
      const whole = those.reduce((sum, { firstMs }) => sum + Math.max(0, untilMs - firstMs), 0);
      const down = those.reduce((sum, { downMs, downSinceMs }) => sum + downMs + (downSinceMs === undefined ? 0 : Math.max(0, untilMs - downSinceMs)), 0);
      return whole === 0 ? null : { part: Math.max(0, whole - down), whole };
    },
  };
}
