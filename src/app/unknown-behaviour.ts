import { phrase, verbatim } from '../model/phrase.ts';
import { InputError } from '../model/problem.ts';
import type { UnknownBehaviourError } from '../reference-pos/find-deviation.ts';

/** An unknown flaw or oddity as bad input. */
export function unknownBehaviour(error: UnknownBehaviourError): InputError {
  return new InputError([{ code: 'pos.unknownBehaviour', message: verbatim(error.message), hint: phrase`ppip list --behaviours shows them all` }]);
}
