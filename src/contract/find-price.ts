import type { MenuPrice } from './menu.ts';

/** The service whose price stands for all others when a thing has no price of its own for a service. */
export const defaultService = 'Pickup';

/** Amounts travel as 32-bit integers in most POSs; below this no sum of an order can become inexact. */
const priceLimit = 2_147_483_647;

/** What a thing costs in a service, in cents: its price there, else for pickup, else the one that names no service, else the first that it has. */
export function findPrice(prices: readonly MenuPrice[], service: string): number | undefined {
  const usable = usablePrices(prices);
  return (priceIn(usable, service) ?? priceIn(usable, defaultService) ?? priceIn(usable, '') ?? usable[0])?.cents;
}

/** Whether a thing has a price for a service, or one that names no service. */
export function isPricedIn(prices: readonly MenuPrice[], service: string): boolean {
  const usable = usablePrices(prices);
  return (priceIn(usable, service) ?? priceIn(usable, '')) !== undefined;
}

/** The prices that an order can carry. */
export function usablePrices(prices: readonly MenuPrice[]): readonly MenuPrice[] {
  return prices.filter(({ cents }) => cents !== undefined && Math.abs(cents) <= priceLimit);
}

function priceIn(prices: readonly MenuPrice[], service: string): MenuPrice | undefined {
  return prices.find((price) => (price.service ?? '').trim().toLowerCase() === service.toLowerCase());
}
