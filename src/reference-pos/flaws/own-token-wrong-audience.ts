import { changeClaims } from '../deviate/change-claims.ts';
import type { Deviation } from '../deviation.ts';

/** Its tokens name another audience. */
export const ownTokenWrongAudience: Deviation = {
  name: 'own-token-wrong-audience',
  summary: 'Its tokens name another audience.',
  decorate: changeClaims((claims) => ({ ...claims, aud: 'some-other-platform' })),
};
