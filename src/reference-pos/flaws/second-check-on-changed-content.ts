import type { Deviation } from '../deviation.ts';
import { isSameOrder } from '../till/is-same-order.ts';

/** Makes a second check when other content comes under the OrderId of an accepted order. */
export const secondCheckOnChangedContent: Deviation = {
  name: 'second-check-on-changed-content',
  summary: 'Makes a second check when other content comes under the OrderId of an accepted order.',
  decorate: (pos) => ({
    ...pos,
    courseFor: (earlier, order) => {
      const course = pos.courseFor(earlier, order);
      return course === 'tellAgain' && earlier !== undefined && !isSameOrder(earlier.attempt.order, order) ? 'judge' : course;
    },
  }),
};
