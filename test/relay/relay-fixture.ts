import { Agent } from 'undici';
import { onTestFinished } from 'vitest';
import { builtinCatalogueDir } from '../../src/catalogue/builtin-catalogue-dir.ts';
import { loadCatalogue } from '../../src/catalogue/load-catalogue.ts';
import { chooseAccess } from '../../src/app/choose-access.ts';
import { systemClock } from '../../src/app/system-clock.ts';
import { readPositions } from '../../src/contract/read-positions.ts';
import { partner, setUpPlatform } from '../platform/platform-fixture.ts';
import type { RelayEvent } from '../../src/relay/relay-event.ts';
import { startRelay, type RelayOptions } from '../../src/relay/start-relay.ts';

export const token = 'a-token-of-these-tests-long-enough';
export const positions = readPositions((await loadCatalogue(builtinCatalogueDir())).assumptions);

/** A relay on a free port, and what it tells. */
export async function setUpRelay(changes: Partial<Omit<RelayOptions, 'limits'>> & { readonly limits?: Partial<RelayOptions['limits']> } = {}) {
  const events: RelayEvent[] = [];
  const watching = new Set<() => void>();
  const relay = await startRelay({
    host: '127.0.0.1', port: 0, token, positions, heartbeatMs: 60_000, clock: systemClock, newId: () => crypto.randomUUID(), dispatcher: new Agent(), ...changes,
    limits: { holdMs: 20_000, settleMs: 0, answerMs: 20_000, keepMs: 60_000, maxCalls: 100, maxBytes: 10_000_000, maxBodyBytes: 1_000_000, ...changes.limits },
    tell: (event) => {
      events.push(event);
      for (const look of [...watching]) look();
    },
  });
  onTestFinished(() => relay.close());
  /** Resolves with the first event, come or to come, that fits. */
  const when = (fits: (event: RelayEvent) => boolean): Promise<RelayEvent> => new Promise((resolve) => {
    const look = (): void => {
      const found = events.find(fits);
      if (found === undefined) return;
      watching.delete(look);
      resolve(found);
    };
    watching.add(look);
    look();
  });
  return { relay, url: relay.url, port: Number(new URL(relay.url).port), events, when };
}

/** UEAT's side as a run has it, reached through a relay. */
export async function setUpRun(relayUrl: string, changes: { readonly token?: string; readonly locationIds?: readonly string[]; readonly signal?: AbortSignal } = {}) {
  const locations = partner.locations.filter(({ id }) => changes.locationIds === undefined || changes.locationIds.includes(id));
  const openAccess = chooseAccess({
    partner: { platform: { ...partner.platform, publicUrl: relayUrl, relay: { url: relayUrl.replace(/^http/, 'ws'), token: changes.token ?? token } }, locations },
    credentials: { spellings: [] }, tunnel: undefined, env: {}, signal: changes.signal ?? new AbortController().signal, clock: systemClock, positions,
  });
  if (openAccess === undefined) throw new Error('no way was chosen');
  return setUpPlatform({ openAccess });
}
