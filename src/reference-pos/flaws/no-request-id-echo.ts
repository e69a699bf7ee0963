import type { Deviation } from '../deviation.ts';

/** Sends the menu without the requestId that asked for it. */
export const noRequestIdEcho: Deviation = {
  name: 'no-request-id-echo',
  summary: 'Sends the menu without the requestId that asked for it.',
  decorate: (pos) => ({
    ...pos,
    menuCallbacks: (sync, menu) =>
      pos.menuCallbacks(sync, menu).map((callback) => {
        const { requestId: _body, ...body } = callback.body;
        const { 'x-ueat-requestid': _header, ...headers } = callback.headers;
        return { ...callback, body, headers };
      }),
  }),
};
