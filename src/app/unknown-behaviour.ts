import { phrase } from '../model/phrase.ts';
import { InputError } from '../model/problem.ts';
import type { UnknownBehaviourError } from '../reference-pos/find-deviation.ts';

/** An unknown flaw or oddity as bad input. */
export function unknownBehaviour({ behaviour, nearest }: UnknownBehaviourError): InputError {
  return new InputError([{ code: 'pos.unknownBehaviour', message: phrase`The reference POS has no flaw or oddity "${behaviour}"; nearest: ${nearest.join(', ')}`, hint: phrase`ppip list --behaviours shows them all` }]);
}
