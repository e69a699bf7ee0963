import type { Deviation } from '../deviation.ts';

/** Makes a second check of an order that was under way when it restarted. */
export const secondCheckAfterRestart: Deviation = {
  name: 'second-check-after-restart',
  summary: 'Makes a second check of an order that was under way when it restarted.',
  decorate: (pos, { house }) => ({
    ...pos,
    bodyOfTry: (callback, tries) => {
      const body = pos.bodyOfTry(callback, tries);
      const number = body.checknumber;
      return house.restarts() > 0 && callback.call === 'status' && tries > 1 && typeof number === 'string' ? { ...body, checknumber: `${number}-2` } : body;
    },
  }),
};
