import { PositionError, readPositions } from '../contract/read-positions.ts';
import type { Acceptance } from '../model/partner.ts';
import type { Assumption } from '../model/assumption.ts';
import { phrase, verbatim } from '../model/phrase.ts';
import { InputError } from '../model/problem.ts';

/**
 * Holds positions against what the harness needs of them: none may be missing, and none of another type.
 * @param file where they are written, for the message
 * @param acceptance who accepts orders: that decides which deadline is needed
 * @throws InputError that names the assumption
 */
export function checkPositions(assumptions: readonly Assumption[], file: string, acceptance?: Acceptance): void {
  try {
    readPositions(assumptions, acceptance);
  } catch (error) {
    throw new InputError([{
      code: 'catalogue.assumption',
      message: error instanceof PositionError ? error.phrase : verbatim(String(error)),
      hint: phrase`the catalogue that ships has a position for everything that the harness needs to know`,
      location: file,
    }]);
  }
}
