import type { Fault } from '../judge/fault.ts';
import type { Order } from './order.ts';

/** One sending of an order that is to be judged. */
export interface OrderAttempt {
  readonly order: Order;
  /** The requestId of the call's header, echoed in the status. */
  readonly requestId: string | undefined;
  /** The location that the POS speaks for in its status: the order's, or that of the caller when the order's is unknown. */
  readonly speaksFor: string;
  /** Whether UEAT sends again an order that was rejected. */
  readonly isResend: boolean;
}

/** What became of an attempt. */
export type Decision =
  | { readonly kind: 'accepted'; readonly checkNumbers: readonly string[] }
  | { readonly kind: 'rejected'; readonly faults: readonly Fault[] };

/** What the till remembers of an OrderId. `isPending` until its first status leaves. */
export interface OrderRecord {
  readonly attempt: OrderAttempt;
  readonly decision: Decision;
  isPending: boolean;
}

/** What to do with a delivery: judge it, tell the outcome again, or let the attempt under way answer it. */
export type Course = 'judge' | 'tellAgain' | 'ignore';
