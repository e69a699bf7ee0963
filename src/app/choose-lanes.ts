import type { Partner } from '../model/partner.ts';
import { phrase } from '../model/phrase.ts';
import type { Problem } from '../model/problem.ts';

/**
 * How many scenarios are played at the same time, unless told otherwise: so many that their waits overlap and the longest chain of them decides how long a
 * run takes. What a POS can take is kept by `pos.limits`, whatever the lanes.
 */
export const usualLanes = 16;

/** How many scenarios are played at the same time: one, where a person sees to one order after the other. */
export function chooseLanes({ pos }: Pick<Partner, 'pos'>, lanes: number | undefined, onWarning?: (problem: Problem) => void): number {
  if (pos.acceptance !== 'person') return lanes ?? usualLanes;
  if (lanes !== undefined && lanes > 1) {
    onWarning?.({ code: 'usage.oneLane', message: phrase`--lanes ${lanes} has no effect: a person accepts the orders, one after the other`, hint: phrase`leave --lanes out, or pos.acceptance` });
  }
  return 1;
}
