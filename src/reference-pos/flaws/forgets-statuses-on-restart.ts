import type { Deviation } from '../deviation.ts';

/** Forgets in a restart which statuses UEAT could not take. */
export const forgetsStatusesOnRestart: Deviation = {
  name: 'forgets-statuses-on-restart',
  summary: 'Forgets in a restart which statuses UEAT could not take.',
  decorate: (pos) => ({ ...pos, remembersAcrossRestart: false }),
};
