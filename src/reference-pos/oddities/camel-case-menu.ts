import { dressCallbacks } from '../deviate/dress-callbacks.ts';
import { mapMembers } from '../deviate/map-json.ts';
import type { Deviation } from '../deviation.ts';

/** Spells the members of a menu items, id, name, prices and so on. */
export const camelCaseMenu: Deviation = {
  name: 'camel-case-menu',
  summary: 'Spells the members of a menu items, id, name, prices and so on.',
  decorate: dressCallbacks('menu', (callback) => ({
    ...callback,
    body: mapMembers(callback.body, (name, member) => [name.charAt(0).toLowerCase() + name.slice(1), member]),
  })),
};
