import type { Deviation } from '../deviation.ts';

/** Makes a second check when an accepted order is delivered again. */
export const secondCheckOnRedelivery: Deviation = {
  name: 'second-check-on-redelivery',
  summary: 'Makes a second check when an accepted order is delivered again.',
  decorate: (pos) => ({
    ...pos,
    courseFor: (earlier) => {
      const course = pos.courseFor(earlier);
      return course === 'tellAgain' ? 'judge' : course;
    },
  }),
};
