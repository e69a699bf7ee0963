import type { Hook } from '../model/partner.ts';

const timeoutMs = 10_000;

const deeds: Readonly<Record<string, string>> = {
  pushMenu: 'push', restoreMenu: 'restore', refund: 'refund', markSoldOut: 'sold-out', markAvailable: 'available', changePrice: 'price',
  closeStore: 'close', openStore: 'open', takeTillOffline: 'offline', bringTillOnline: 'online', restartPos: 'restart', cleanup: 'cleanup',
};

/** The hooks of the embedded reference POS: each is a request to its till. */
export function referenceHooks(tillUrl: string): Readonly<Record<string, Hook>> {
  const posts = Object.entries(deeds).map(([name, deed]): readonly [string, Hook] => [name, { kind: 'http', method: 'POST', url: `${tillUrl}/${deed}`, timeoutMs }]);
  return { ...Object.fromEntries(posts), readCheck: { kind: 'http', method: 'GET', url: `${tillUrl}/checks/{orderId}`, timeoutMs } };
}
