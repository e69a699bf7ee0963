import { changePushes } from '../deviate/change-pushes.ts';
import type { Deviation } from '../deviation.ts';

/** Changes a price at the till and tells nobody. */
export const neverPushesMenu: Deviation = {
  name: 'never-pushes-menu',
  summary: 'Changes a price at the till and tells nobody.',
  decorate: changePushes(() => []),
};
