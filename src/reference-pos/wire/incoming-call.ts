import type { Json } from '../json.ts';
import { isJsonObject } from '../json.ts';

/** A call of UEAT as the POS reads it. */
export interface IncomingCall {
  readonly call: 'menuSync' | 'order';
  readonly authorization: string | undefined;
  readonly requestId: string | undefined;
  /** The parsed body; undefined when it is not JSON. */
  readonly payload: Json | undefined;
}

/** Which location a call is about: `locationId` of a menu sync, `Location.Id` of an order. */
export function findLocationId({ call, payload }: IncomingCall): string | undefined {
  const holder: Json | undefined = isJsonObject(payload) && call === 'order' ? payload.Location : payload;
  const id = isJsonObject(holder) ? (holder)[call === 'order' ? 'Id' : 'locationId'] : undefined;
  return typeof id === 'string' ? id : undefined;
}

/** Parses a body; undefined when it is not JSON in UTF-8. */
export function parseBody(bytes: Uint8Array): Json | undefined {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as Json;
  } catch {
    return undefined;
  }
}
