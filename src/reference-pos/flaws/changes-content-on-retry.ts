import type { Deviation } from '../deviation.ts';

/** Sends other content when it sends a status again. */
export const changesContentOnRetry: Deviation = {
  name: 'changes-content-on-retry',
  summary: 'Sends other content when it sends a status again.',
  decorate: (pos) => ({
    ...pos,
    bodyOfTry: (callback, tries) => {
      const body = pos.bodyOfTry(callback, tries);
      return callback.call === 'status' && tries > 1 ? { ...body, retry: tries - 1 } : body;
    },
  }),
};
