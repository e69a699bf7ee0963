import type { Catalogue } from '../model/catalogue.ts';
import type { Partner } from '../model/partner.ts';
import { findDeviation, UnknownBehaviourError } from '../reference-pos/find-deviation.ts';
import { readMenu } from '../reference-pos/till/menu.ts';
import { unknownBehaviour } from './unknown-behaviour.ts';

/**
 * What the owner of the embedded POS would write about its menu in ppip.yaml: the last behaviour that has something to say wins.
 * @throws InputError for a name that is no flaw or oddity
 */
export function declaredMenu(behaviours: readonly string[], { standardMenu }: Pick<Catalogue, 'standardMenu'>): Partner['menu'] {
  try {
    const declares = behaviours.map(findDeviation).flatMap((deviation) => deviation.declares ?? []).at(-1);
    return { source: 'standard', itemRoles: {}, ...declares?.(readMenu(standardMenu)) };
  } catch (error) {
    throw error instanceof UnknownBehaviourError ? unknownBehaviour(error) : error;
  }
}
