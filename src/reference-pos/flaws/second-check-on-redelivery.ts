import type { Deviation } from '../deviation.ts';
import { countUnits } from '../till/count-units.ts';
import { isSameOrder } from '../till/is-same-order.ts';

/** Makes a second check when an accepted order of a single item is delivered again. */
export const secondCheckOnRedelivery: Deviation = {
  name: 'second-check-on-redelivery',
  summary: 'Makes a second check when an accepted order of a single item is delivered again.',
  decorate: (pos) => ({
    ...pos,
    courseFor: (earlier, order) => {
      const course = pos.courseFor(earlier, order);
      const isAgain = course === 'tellAgain' && earlier !== undefined && isSameOrder(earlier.attempt.order, order);
      return isAgain && countUnits(order) === 1 ? 'judge' : course;
    },
  }),
};
