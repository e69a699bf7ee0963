import { Agent } from 'undici';
import type { PosBehaviour } from './behaviour.ts';
import { composeBehaviour } from './compose-behaviour.ts';
import type { Desk } from './desk.ts';
import { findTaxes, readOwnTaxes } from './judge/tax-regimes.ts';
import { openLifetime } from './lifetime.ts';
import { usualPace, type ReferencePos, type ReferencePosOptions } from './options.ts';
import type { PosContext } from './pos-context.ts';
import type { PosNews } from './pos-event.ts';
import { createRouter } from './route.ts';
import { readMenu } from './till/menu.ts';
import { openHouse } from './till/house.ts';
import { openTill } from './till/till.ts';
import { deliverCallback } from './wire/deliver-callback.ts';
import { listen } from './wire/listen.ts';

const usualUeatName = 'io.ueat.pos.brokers.openapi';

/**
 * Starts the reference POS: a complete POS that does everything right, but for the flaws and oddities that are asked for.
 * @throws UnknownBehaviourError for a name that is no flaw or oddity, RangeError for an unknown tax regime,
 *   ZodError for a menu that is none, and the socket's error when it cannot listen
 */
export async function startReferencePos(options: ReferencePosOptions): Promise<ReferencePos> {
  const { posName, secret, locations, onEvent } = options;
  const tell = (news: PosNews): void => onEvent?.({ at: new Date().toISOString(), ...news });
  const lifetime = openLifetime((fault) => {
    tell({ type: 'faulted', reason: fault instanceof Error ? fault.message : String(fault) });
  });
  const locationIds = new Set(locations.map(({ id }) => id));
  const taxes = new Map(locations.map(({ id, taxes: regime, taxRules }) => [id, taxRules === undefined ? findTaxes(regime) : readOwnTaxes(taxRules)]));
  const orderIds = new Set(locations.filter(({ takesOrders }) => takesOrders !== false).map(({ id }) => id));
  const menu = readMenu(options.menu);
  const house = openHouse(() => { tell({ type: 'restarted' }); });
  const context: PosContext = {
    posName,
    ueatName: options.ueatName ?? usualUeatName,
    secret,
    menu,
    menus: new Map(locations.map((location) => [location.id, location.menu === undefined ? menu : readMenu(location.menu)])),
    kitchenOf: (id) => locations.find((location) => location.id === id)?.kitchen ?? id,
    locationIds,
    house,
    pace: { ...usualPace, ...options.pace },
    wait: (ms) => lifetime.wait(ms),
  };
  let current: PosBehaviour = composeBehaviour(options.behaviours ?? [], context);
  const behaviour = (): PosBehaviour => current;
  const platformUrls = new Map(locations.map(({ id, platformUrl }) => [id, platformUrl]));
  const till = openTill(({ orderId, checkNumber }) => {
    tell({ type: 'checkMade', orderId: String(orderId), checkNumber });
  });
  const agent = new Agent();
  const line = { agent, lifetime, behaviour, tell, house, platformUrlOf: (id: string) => platformUrls.get(id) };
  const desk: Desk = {
    behaviour,
    till,
    house,
    locationIds,
    takesOrders: (id) => orderIds.has(id),
    taxesOf: (id) => taxes.get(id) ?? findTaxes(),
    tell,
    wait: context.wait,
    deliver: (callback, isStale) => current.dispatch(() => deliverCallback(current.dress(callback), line, isStale)),
  };
  const listener = await listen(options.host ?? '127.0.0.1', options.port ?? 0, createRouter(desk, lifetime));
  return {
    menuSyncUrl: `${listener.url}/menu-sync`,
    ordersUrl: `${listener.url}/orders`,
    checksUrl: `${listener.url}/checks`,
    tillUrl: `${listener.url}/till`,
    get locations() {
      return locations.map((location) => {
        const platformUrl = platformUrls.get(location.id);
        return { ...location, ...(platformUrl === undefined ? {} : { platformUrl }) };
      });
    },
    checks: () => till.checks(),
    setPlatformUrl: (locationId, url) => {
      for (const id of locationId === undefined ? locationIds : [locationId]) platformUrls.set(id, url);
    },
    setBehaviours: (names) => {
      current = composeBehaviour(names, context);
    },
    close: async () => {
      const ended = lifetime.end();
      await Promise.all([ended, listener.close(), agent.destroy()]);
    },
  };
}
