import { dressCallbacks } from '../deviate/dress-callbacks.ts';
import type { Deviation } from '../deviation.ts';
import type { Json } from '../json.ts';

const guid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const capital = <T extends Json | undefined>(value: T): T | string => (typeof value === 'string' && guid.test(value) ? value.toUpperCase() : value);

/** Writes GUIDs in capitals, as some languages and databases do. */
export const upperCaseGuids: Deviation = {
  name: 'upper-case-guids',
  summary: 'Writes GUIDs in capitals, as some languages and databases do.',
  decorate: (pos, tools) => {
    const dressed = dressCallbacks('any', (callback) => ({
      ...callback,
      headers: Object.fromEntries(Object.entries(callback.headers).map(([name, value]) => [name, capital(value)])),
      body: Object.fromEntries(Object.entries(callback.body).map(([name, value]) => [name, capital(value)])),
    }))(pos, tools);
    return { ...dressed, claims: (locationId) => ({ ...dressed.claims(locationId), sub: locationId.toUpperCase() }) };
  },
};
