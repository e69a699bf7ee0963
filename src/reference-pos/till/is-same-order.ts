import { isDeepStrictEqual } from 'node:util';
import type { Order } from './order.ts';

/** Whether two sendings of an order say the same. */
export function isSameOrder(one: Order, other: Order): boolean {
  return isDeepStrictEqual(one, other);
}
