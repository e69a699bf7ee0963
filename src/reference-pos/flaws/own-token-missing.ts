import type { Deviation } from '../deviation.ts';

/** Calls back without a token. */
export const ownTokenMissing: Deviation = {
  name: 'own-token-missing',
  summary: 'Calls back without a token.',
  decorate: (pos) => ({ ...pos, authorize: () => Promise.resolve(undefined) }),
};
