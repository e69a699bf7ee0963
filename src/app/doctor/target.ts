import type { Partner } from '../../model/partner.ts';
import { usesProxy } from '../../platform/probe/uses-proxy.ts';

/** A URL of the POS, taken apart as the way to it needs it. */
export interface Target {
  readonly url: string;
  /** Without the brackets of an IPv6 address. */
  readonly host: string;
  readonly port: number;
  readonly isTls: boolean;
  /** Whether a proxy stands between: then only the proxy knows the name, the connection and the certificate. */
  readonly isProxied: boolean;
}

/** Both URLs of the POS, or the one that it has for both. */
export function targetsOf({ pos }: Partner, env: Readonly<Record<string, string | undefined>>): readonly Target[] {
  return [...new Set([pos.menuSyncUrl, pos.ordersUrl])].map((url) => {
    const { protocol, hostname, port } = new URL(url);
    const isTls = protocol === 'https:';
    return { url, host: hostname.replace(/^\[|\]$/g, ''), port: port === '' ? (isTls ? 443 : 80) : Number(port), isTls, isProxied: usesProxy(url, env) };
  });
}
