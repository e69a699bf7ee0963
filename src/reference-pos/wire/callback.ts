import type { JsonObject } from '../json.ts';

/** A call that the POS makes to UEAT. */
export interface Callback {
  readonly call: 'menu' | 'status' | 'push' | 'refund';
  readonly method: 'PUT' | 'POST';
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: JsonObject;
  /** The location that the POS speaks for: the token's subject, and whose platform is called. */
  readonly locationId: string;
  /** What the POS waits before it. */
  readonly delayMs: number;
  /** Whether the connection may be used again. */
  readonly keepsAlive: boolean;
  /** Whether the body goes in chunks, without a length. */
  readonly isChunked: boolean;
  /** Whether the body goes compressed with gzip. */
  readonly isCompressed: boolean;
}

/** How one try of a callback ended. */
export type TryOutcome =
  | { readonly kind: 'answered'; readonly status: number; readonly retryAfterMs: number | undefined }
  | { readonly kind: 'failed'; readonly reason: string; readonly wasSilence: boolean };

const paths: Readonly<Record<Callback['call'], string>> = { menu: '/v2/menu', status: '/v2/order/status', push: '/v2/menu', refund: '/order/refund' };

/** Writes a callback as UEAT's pages have it: PUT, JSON, on a connection that stays open. */
export function writeCallback(call: Callback['call'], locationId: string, requestId: string | undefined, body: JsonObject): Callback {
  return {
    call,
    method: 'PUT',
    path: paths[call],
    headers: {
      'content-type': 'application/json',
      'x-ueat-locationid': locationId,
      ...(requestId === undefined ? {} : { 'x-ueat-requestid': requestId }),
    },
    body,
    locationId,
    delayMs: 0,
    keepsAlive: true,
    isChunked: false,
    isCompressed: false,
  };
}
