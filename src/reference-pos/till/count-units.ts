import type { Order } from './order.ts';

/** How many things an order's lines ask for, without their options. */
export function countUnits({ Items }: Order): number {
  return Items.reduce((sum, { Quantity }) => sum + Quantity, 0);
}
