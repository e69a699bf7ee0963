import { giveUpAfter } from '../deviate/give-up-after.ts';
import type { Deviation } from '../deviation.ts';

/** Gives a menu up when UEAT does not answer. */
export const neverRetriesMenuAfterSilence: Deviation = {
  name: 'never-retries-menu-after-silence',
  summary: 'Gives a menu up when UEAT does not answer.',
  decorate: giveUpAfter('menu', (outcome) => outcome.kind === 'failed' && outcome.wasSilence),
};
