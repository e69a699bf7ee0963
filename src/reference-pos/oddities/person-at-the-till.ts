import { changeStatuses } from '../deviate/change-statuses.ts';
import type { Deviation } from '../deviation.ts';

/** How many orders wait for the person; one who accepted every order would only make a run long. */
const awaited = 2;

/** Accepts the first two orders only when a person taps them, shortly before the deadline. */
export const personAtTheTill: Deviation = {
  name: 'person-at-the-till',
  summary: 'Accepts the first two orders only when a person taps them, later than a POS by itself would have to.',
  decorate: (pos, context) => {
    let tapped = 0;
    return changeStatuses('accepted', (statuses) => {
      tapped += 1;
      return tapped > awaited ? statuses : statuses.map((status) => ({ ...status, delayMs: status.delayMs + context.pace.personMs }));
    })(pos, context);
  },
};
