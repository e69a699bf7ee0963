import type { Deviation } from '../deviation.ts';

/** Answers 400 in place of 401 to a bad token. */
export const badTokenAnswered400: Deviation = {
  name: 'bad-token-answered-400',
  summary: 'Answers 400 in place of 401 to a bad token.',
  decorate: (pos) => ({ ...pos, answerBadToken: (faults) => ({ ...pos.answerBadToken(faults), status: 400 }) }),
};
