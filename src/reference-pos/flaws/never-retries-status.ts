import { giveUpAfter, wasAnswered } from '../deviate/give-up-after.ts';
import type { Deviation } from '../deviation.ts';

/** Gives a status up when UEAT answers 500. */
export const neverRetriesStatus: Deviation = {
  name: 'never-retries-status',
  summary: 'Gives a status up when UEAT answers 500.',
  decorate: giveUpAfter('status', wasAnswered(500)),
};
