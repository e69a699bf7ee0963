import type { PosBehaviour } from './behaviour.ts';
import { createFaithfulPos } from './faithful-pos.ts';
import { findDeviation } from './find-deviation.ts';
import type { PosContext } from './pos-context.ts';

/**
 * The faithful POS with flaws and oddities, each wrapping those before it.
 * @throws UnknownBehaviourError for a name that is none of them
 */
export function composeBehaviour(names: readonly string[], context: PosContext): PosBehaviour {
  return names.map(findDeviation).reduce((pos, { decorate }) => decorate(pos, context), createFaithfulPos(context));
}
