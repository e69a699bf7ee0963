import type { Desk } from '../desk.ts';
import { isJsonObject, type Json } from '../json.ts';
import { listEntries, type MenuEntry } from '../till/menu.ts';
import { refuse } from '../wire/http-answer.ts';
import type { Reply } from '../wire/reply.ts';
import { readWishes } from './read-wishes.ts';

/** Changes prices or names at the till and pushes them: only what may change goes out (UEAT Open API, push menu). */
export function pushChanges(payload: Json | undefined, desk: Desk): Reply {
  const wishes = readWishes(payload);
  const isName = isJsonObject(payload) && payload.change === 'name';
  const locationId = findLocation(payload, desk);
  const entries = new Map<string, MenuEntry>(listEntries(desk.behaviour().menu(locationId)).map((entry) => [entry.Id, entry]));
  const changes = wishes.flatMap(({ itemId, price }) => {
    const entry = entries.get(itemId);
    const old = entry?.Prices?.find(({ Service }) => Service === 'Pickup')?.Price;
    if (entry === undefined) return [];
    return [isName ? { itemId, name: `${entry.Name} ★` } : { itemId, price: price ?? (old ?? 0) + 1 }];
  });
  if (changes.length === 0) return { answer: refuse(404, 'INVALID_ID', 'The till has no such item', { field: 'itemId' }) };
  for (const { itemId, ...edit } of changes) desk.house.edits.set(itemId, { ...desk.house.edits.get(itemId), ...edit });
  const pushes = desk.behaviour().pushes(changes, locationId, desk.behaviour().menu(locationId));
  return {
    answer: { status: 200, body: changes.length === 1 ? { ...changes[0] } : changes },
    callBack: async () => {
      for (const push of pushes) await desk.deliver(push, () => false);
    },
  };
}

/** The location that a request names, else the first. */
function findLocation(payload: Json | undefined, { locationIds }: Desk): string {
  const named = isJsonObject(payload) ? payload.locationId : undefined;
  const [first = ''] = locationIds;
  return typeof named === 'string' && locationIds.has(named) ? named : first;
}
