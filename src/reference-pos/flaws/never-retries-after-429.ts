import { giveUpAfter, wasAnswered } from '../deviate/give-up-after.ts';
import type { Deviation } from '../deviation.ts';

/** Gives a status up when UEAT answers 429. */
export const neverRetriesAfter429: Deviation = {
  name: 'never-retries-after-429',
  summary: 'Gives a status up when UEAT answers 429.',
  decorate: giveUpAfter('status', wasAnswered(429)),
};
