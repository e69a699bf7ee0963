import { frenchAcceptances } from './french-acceptances.ts';
import { frenchCallbacks } from './french-callbacks.ts';
import { frenchChecks } from './french-checks.ts';
import { frenchMenus } from './french-menus.ts';
import { frenchOddities } from './french-oddities.ts';
import { frenchRefusals } from './french-refusals.ts';

/** What each flaw and oddity of the reference POS does, in French as it is written in Canada, by its name. */
export const frenchBehaviours: Readonly<Record<string, string>> = {
  ...frenchAcceptances,
  ...frenchRefusals,
  ...frenchMenus,
  ...frenchCallbacks,
  ...frenchChecks,
  ...frenchOddities,
};
