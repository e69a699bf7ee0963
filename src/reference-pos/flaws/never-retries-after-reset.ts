import { giveUpAfter } from '../deviate/give-up-after.ts';
import type { Deviation } from '../deviation.ts';

/** Gives a status up when the connection breaks. */
export const neverRetriesAfterReset: Deviation = {
  name: 'never-retries-after-reset',
  summary: 'Gives a status up when the connection breaks.',
  decorate: giveUpAfter('status', (outcome) => outcome.kind === 'failed' && !outcome.wasSilence),
};
