import type { Deviation } from '../deviation.ts';
import { refuse } from '../wire/http-answer.ts';

/** Answers 400 to every call, whatever it is. */
export const refusesEverything: Deviation = {
  name: 'refuses-everything',
  summary: 'Answers 400 to every call, whatever it is.',
  decorate: (pos) => ({ ...pos, admit: () => refuse(400, 'INVALID_PAYLOAD', 'The call is not understood', { field: 'body' }) }),
};
