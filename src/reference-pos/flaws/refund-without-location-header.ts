import { dropHeader } from '../deviate/drop-header.ts';
import type { Deviation } from '../deviation.ts';

/** Refunds without x-ueat-locationid. */
export const refundWithoutLocationHeader: Deviation = {
  name: 'refund-without-location-header',
  summary: 'Refunds without x-ueat-locationid.',
  decorate: (pos) => ({ ...pos, refunds: (check) => pos.refunds(check).map((refund) => dropHeader(refund, 'x-ueat-locationid')) }),
};
