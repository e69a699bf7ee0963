import { changePushes } from '../deviate/change-pushes.ts';
import { dropHeader } from '../deviate/drop-header.ts';
import type { Deviation } from '../deviation.ts';

/** Pushes a menu without x-ueat-locationid. */
export const pushWithoutLocationHeader: Deviation = {
  name: 'push-without-location-header',
  summary: 'Pushes a menu without x-ueat-locationid.',
  decorate: changePushes((pushes) => pushes.map((push) => dropHeader(push, 'x-ueat-locationid'))),
};
