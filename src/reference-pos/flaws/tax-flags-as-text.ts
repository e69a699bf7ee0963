import type { Deviation } from '../deviation.ts';
import { dressCallbacks } from '../deviate/dress-callbacks.ts';
import { mapMembers } from '../deviate/map-json.ts';

/** Sends the tax flags of its menu as texts, "true" and "false". */
export const taxFlagsAsText: Deviation = {
  name: 'tax-flags-as-text',
  summary: 'Sends the tax flags of its menu as texts, "true" and "false".',
  decorate: dressCallbacks('menu', (callback) => ({
    ...callback, body: mapMembers(callback.body, (name, value) => [name, /^Has\w+Tax$/.test(name) && typeof value === 'boolean' ? String(value) : value]),
  })),
};
