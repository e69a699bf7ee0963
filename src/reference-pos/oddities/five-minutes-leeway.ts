import type { Deviation } from '../deviation.ts';

/** Takes UEAT's tokens five minutes before and after their time, as the JWT library of .NET does when nobody tells it otherwise. */
export const fiveMinutesLeeway: Deviation = {
  name: 'five-minutes-leeway',
  summary: "Takes UEAT's tokens five minutes before and after their time.",
  decorate: (pos) => ({ ...pos, leewayS: 300 }),
};
