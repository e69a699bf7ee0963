import type { MenuPrice } from './menu.ts';

/** The service whose price stands for all others when a thing has no price of its own for a service. */
export const defaultService = 'Pickup';

/** Amounts travel as 32-bit integers in most POSs; below this no sum of an order can become inexact. */
const priceLimit = 2_147_483_647;

/** What a thing costs in a service, in cents: its price there, else for pickup, else the first that it has. */
export function findPrice(prices: readonly MenuPrice[], service: string): number | undefined {
  const usable = prices.filter(({ cents }) => cents !== undefined && Math.abs(cents) <= priceLimit);
  const of = (wanted: string) => usable.find((price) => price.service?.toLowerCase() === wanted.toLowerCase());
  return (of(service) ?? of(defaultService) ?? usable[0])?.cents;
}
