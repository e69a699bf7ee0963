import type { MenuPrice } from '../../contract/menu.ts';
import type { WalkedThing } from '../../contract/walk-menu.ts';
import { argsOf, pairs, type Compare } from './compare-items.ts';
import { fault, type MenuFault } from './menu-fault.ts';

const keyOf = ({ service }: MenuPrice): string => (service ?? '').trim().toLowerCase();
const hasValue = ({ value }: MenuPrice): boolean => value !== undefined && value !== null;

/**
 * Prices that differ, and services that have none any more. A price without a service stands for all; what has no price at all, or a
 * negative or broken one, is another check's.
 */
export const comparePrices: Compare = (menu, standard) => pairs(menu, standard).flatMap(([actual, expected]) => {
  const prices = actual.thing.prices.filter(hasValue);
  const priceFor = (price: MenuPrice) => prices.find((own) => keyOf(own) === keyOf(price)) ?? prices.find((own) => keyOf(own) === '');
  const wanted = expected.thing.prices;
  const differing = wanted.flatMap((price): readonly MenuFault[] => {
    const own = priceFor(price);
    if (own?.cents === undefined || own.cents < 0 || own.cents === price.cents) return [];
    const args = { ...argsOf(actual), service: price.service ?? '', expected: price.cents ?? null, actual: own.cents };
    return [fault('menu.priceDiffers', own.pointer, { args, expected: price.cents ?? null, actual: own.cents })];
  });
  const lost = prices.length === 0 || isSoldInSizes(actual) ? [] : wanted.filter((price) => priceFor(price) === undefined);
  if (lost.length === 0) return differing;
  const services = lost.map(({ service }) => service ?? '');
  const was = Object.fromEntries(lost.map(({ service, cents }) => [service ?? '', cents ?? null]));
  return [...differing, fault('menu.priceLost', actual.thing.pointer, { args: { ...argsOf(actual), services }, expected: was, actual: null })];
});

/** An item that is only sold in sizes gets its prices from them. */
function isSoldInSizes({ thing }: WalkedThing): boolean {
  return thing.kind === 'item' && thing.variations.length > 0;
}
