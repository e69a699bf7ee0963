import type { MenuChange } from './behaviour.ts';
import { listEntries, type MenuDocument } from './till/menu.ts';
import { writeCallback, type Callback } from './wire/callback.ts';

/** A push of what changed at the till, and nothing else (UEAT Open API, push menu). */
export function writePush(changes: readonly MenuChange[], locationId: string, menu: MenuDocument): Callback {
  const entries = listEntries(menu);
  const Items = changes.map(({ itemId, price, name }) => ({
    Id: itemId,
    Name: name ?? entries.find(({ Id }) => Id === itemId)?.Name ?? itemId,
    Type: 'Item',
    Prices: price === undefined ? [] : [{ Service: 'Pickup', Price: price }],
  }));
  return writeCallback('push', locationId, undefined, { Items });
}
