import type { Deviation } from '../deviation.ts';

/** Sends a menu again before the time that Retry-After asks for. */
export const ignoresRetryAfterForMenus: Deviation = {
  name: 'ignores-retry-after-for-menus',
  summary: 'Sends a menu again before the time that Retry-After asks for.',
  decorate: (pos) => ({
    ...pos,
    retryDelayMs: (callback, outcome, tries) =>
      pos.retryDelayMs(callback, outcome.kind === 'answered' && callback.call === 'menu' ? { ...outcome, retryAfterMs: undefined } : outcome, tries),
  }),
};
