import type { OrderAttempt } from './order-attempt.ts';
import type { OrderLine } from './order.ts';

/** A check on the till: what the kitchen cooks and the guest pays. Amounts in cents. */
export interface Check {
  readonly checkNumber: string;
  readonly orderId: number;
  readonly requestId?: string;
  readonly locationId: string;
  readonly channel: string;
  readonly orderType: string;
  readonly items: readonly OrderLine[];
  readonly notes?: string;
  readonly subtotal: number;
  readonly tip: number;
  readonly total: number;
  readonly madeAt: string;
}

/** Makes the check of an accepted order. */
export function makeCheck(attempt: OrderAttempt, checkNumber: string): Check {
  const { order, requestId } = attempt;
  return {
    checkNumber,
    orderId: order.OrderIds.OrderId,
    ...(requestId === undefined ? {} : { requestId }),
    locationId: order.Location.Id,
    channel: order.Service.Channel,
    orderType: order.Service.OrderType,
    items: order.Items,
    ...(typeof order.CounterNotes === 'string' ? { notes: order.CounterNotes } : {}),
    subtotal: order.Payment.Subtotal,
    tip: order.Payment.Tip ?? 0,
    total: order.Payment.Total,
    madeAt: new Date().toISOString(),
  };
}
