import { isLoopback } from '../config/web-url.ts';
import type { Partner } from '../model/partner.ts';

/** Where a POS listens. */
export interface Address {
  readonly host: string;
  readonly port: number;
}

/** Where a sandbox listens when nobody says otherwise. */
export const usualAddress: Address = { host: '127.0.0.1', port: 4020 };

/** Where a sandbox must listen to be found at the URLs of a ppip.yaml; undefined when one process on this machine cannot be, or a placeholder hides them. */
export function addressOf({ menuSyncUrl, ordersUrl }: Pick<Partner['pos'], 'menuSyncUrl' | 'ordersUrl'>): Address | undefined {
  if (!URL.canParse(menuSyncUrl) || !URL.canParse(ordersUrl)) return undefined;
  const [first, second] = [new URL(menuSyncUrl), new URL(ordersUrl)];
  if (first.origin !== second.origin || first.protocol !== 'http:' || !isLoopback(menuSyncUrl)) return undefined;
  return { host: first.hostname.replace(/^\[(.*)\]$/, '$1'), port: first.port === '' ? 80 : Number(first.port) };
}

/** The URLs of a ppip.yaml at which a sandbox is not; `localhost` and its addresses are the same. */
export function missedUrls({ menuSyncUrl, ordersUrl }: Partner['pos'], there: Pick<Partner['pos'], 'menuSyncUrl' | 'ordersUrl'>): readonly string[] {
  const pairs = [[menuSyncUrl, there.menuSyncUrl], [ordersUrl, there.ordersUrl]] as const;
  return pairs.filter(([asked, given]) => plain(asked) !== plain(given)).map(([asked]) => asked);
}

function plain(text: string): string {
  const { protocol, port, pathname, search, hostname } = new URL(text);
  return `${protocol}//${isLoopback(text) ? 'loopback' : hostname}:${port}${pathname}${search}`;
}
