import type { Deviation } from '../deviation.ts';

/** Names another check when it sends an acceptance again. */
export const changesContentOnRetry: Deviation = {
  name: 'changes-content-on-retry',
  summary: 'Names another check when it sends an acceptance again.',
  decorate: (pos) => ({
    ...pos,
    bodyOfTry: (callback, tries) => {
      const body = pos.bodyOfTry(callback, tries);
      const number = body.checknumber;
      return callback.call === 'status' && tries > 1 && typeof number === 'string' ? { ...body, checknumber: `${number}-${tries}` } : body;
    },
  }),
};
