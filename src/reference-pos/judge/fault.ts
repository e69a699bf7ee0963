import type { JsonObject } from '../json.ts';

/** The rules that an order is judged by, one name each, so that a flaw can overlook exactly one. */
export type Rule =
  | 'location' | 'locationRole' | 'missingItemId' | 'quantity' | 'unknownItem' | 'unavailable' | 'unknownModifier' | 'groupMinimum' | 'groupMaximum' | 'unitPrice'
  | 'promotion' | 'subtotal' | 'tax' | 'total' | 'payment' | 'service' | 'orderTime' | 'delivery' | 'house'
    | 'closed' | 'offline' | 'pickupPast';

/** A functional fault of an order; all but `rule` goes into the rejection. */
export interface Fault {
  readonly rule: Rule;
  readonly code: string;
  readonly message: string;
  readonly details: JsonObject;
}
