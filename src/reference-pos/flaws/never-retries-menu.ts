import { giveUpAfter, wasAnswered } from '../deviate/give-up-after.ts';
import type { Deviation } from '../deviation.ts';

/** Gives a menu up when UEAT answers 503. */
export const neverRetriesMenu: Deviation = {
  name: 'never-retries-menu',
  summary: 'Gives a menu up when UEAT answers 503.',
  decorate: giveUpAfter('menu', wasAnswered(503)),
};
