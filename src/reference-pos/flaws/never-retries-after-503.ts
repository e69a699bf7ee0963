import { giveUpAfter, wasAnswered } from '../deviate/give-up-after.ts';
import type { Deviation } from '../deviation.ts';

/** Gives a status up when UEAT answers 503. */
export const neverRetriesAfter503: Deviation = {
  name: 'never-retries-after-503',
  summary: 'Gives a status up when UEAT answers 503.',
  decorate: giveUpAfter('status', wasAnswered(503)),
};
