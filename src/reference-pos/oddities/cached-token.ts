import type { Deviation } from '../deviation.ts';

/** Uses one token a location for all its callbacks, valid for a year. */
export const cachedToken: Deviation = {
  name: 'cached-token',
  summary: 'Uses one token a location for all its callbacks, valid for a year.',
  decorate: (pos) => {
    const tokens = new Map<string, Promise<string | undefined>>();
    return {
      ...pos,
      claims: (locationId) => {
        const claims = pos.claims(locationId);
        return { ...claims, exp: (claims.nbf ?? 0) + 31_536_000 };
      },
      authorize: (callback, own) => {
        const token = tokens.get(callback.locationId) ?? pos.authorize(callback, own);
        tokens.set(callback.locationId, token);
        return token;
      },
    };
  },
};
