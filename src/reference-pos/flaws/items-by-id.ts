import type { Deviation } from '../deviation.ts';
import { dressCallbacks } from '../deviate/dress-callbacks.ts';
import { isJsonObject, type Json } from '../json.ts';

/** Sends the items of its menu as an object, one member an id, in place of a list. */
export const itemsById: Deviation = {
  name: 'items-by-id',
  summary: 'Sends the items of its menu as an object, one member an id, in place of a list.',
  decorate: dressCallbacks('menu', (callback) => ({ ...callback, body: { ...callback.body, Items: byId(callback.body.Items) } })),
};

function byId(items: Json | undefined): Json {
  const list = Array.isArray(items) ? items as readonly Json[] : [];
  return Object.fromEntries(list.map((item) => [isJsonObject(item) && typeof item.Id === 'string' ? item.Id : '', item]));
}
