import { giveUpAfter } from '../deviate/give-up-after.ts';
import type { Deviation } from '../deviation.ts';

/** Gives a status up when UEAT does not answer. */
export const neverRetriesAfterSilence: Deviation = {
  name: 'never-retries-after-silence',
  summary: 'Gives a status up when UEAT does not answer.',
  decorate: giveUpAfter('status', (outcome) => outcome.kind === 'failed' && outcome.wasSilence),
};
