import { nearestWord } from '../input/nearest-word.ts';
import { phrase } from '../model/phrase.ts';
import { InputError } from '../model/problem.ts';
import type { UnknownBehaviourError } from '../reference-pos/find-deviation.ts';

/** An unknown flaw or oddity as bad input. */
export function unknownBehaviour({ behaviour, nearest }: UnknownBehaviourError): InputError {
  const near = nearest.filter((name) => nearestWord(behaviour, [name]) !== undefined);
  const message = near.length === 0 ? phrase`The reference POS has no flaw or oddity "${behaviour}"` : phrase`The reference POS has no flaw or oddity "${behaviour}"; nearest: ${near.join(', ')}`;
  return new InputError([{ code: 'pos.unknownBehaviour', message, hint: phrase`ppip list --behaviours shows them all` }]);
}
