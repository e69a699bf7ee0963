import { changePushedItems } from '../deviate/change-pushes.ts';
import type { Deviation } from '../deviation.ts';

/** Takes an item off sale with the push of its price. */
export const pushChangesAvailability: Deviation = {
  name: 'push-changes-availability',
  summary: 'Takes an item off sale with the push of its price.',
  decorate: changePushedItems((items) => items.map((item) => ({ ...item, IsAvailable: false }))),
};
