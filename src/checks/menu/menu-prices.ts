import { z } from 'zod';
import type { MenuPrice } from '../../contract/menu.ts';
import type { WalkedThing } from '../../contract/walk-menu.ts';
import { fault, type MenuFault } from './menu-fault.ts';
import { menuPredicate } from './menu-predicate.ts';
import { nameOf, type MenuReading } from './menu-reading.ts';

const params = z.enum(['present', 'nonNegative', 'everyService', 'onePerService']);
type Wanted = z.infer<typeof params>;

const hasValue = ({ value }: MenuPrice): boolean => value !== undefined && value !== null;
const keyOf = ({ service }: MenuPrice): string => (service ?? '').trim().toLowerCase();
const argsOf = ({ thing }: WalkedThing) => ({ name: nameOf(thing), id: thing.id ?? '' });

/** The services that a menu has prices for, by their names in lower case, in the spelling that came first. */
function servicesOf({ things }: MenuReading): ReadonlyMap<string, string> {
  const services = new Map<string, string>();
  for (const { thing } of things) {
    for (const price of thing.prices) {
      const key = keyOf(price);
      if (hasValue(price) && key !== '' && !services.has(key)) services.set(key, price.service ?? '');
    }
  }
  return services;
}

const find: Readonly<Record<Wanted, (reading: MenuReading) => readonly MenuFault[]>> = {
  // An item that is only sold in sizes gets its prices from them; an entry without a price is none.
  present: ({ things }) => things
    .filter(({ thing }) => !thing.prices.some(hasValue) && !(thing.kind === 'item' && thing.variations.length > 0))
    .map((walked) => fault('menu.priceMissing', walked.thing.pointer, { args: argsOf(walked), expected: 'a price in cents for each service', actual: null })),
  nonNegative: ({ things }) => things.flatMap((walked) => walked.thing.prices.filter(({ cents }) => cents !== undefined && cents < 0).map((price) => {
    const cents = price.cents ?? null;
    return fault('menu.priceNegative', price.pointer, { args: { ...argsOf(walked), price: cents }, expected: '0 or more cents', actual: cents });
  })),
  // A price without a service stands for all; what has no price at all is the first question's.
  everyService: (reading) => {
    const services = servicesOf(reading);
    return reading.things.flatMap((walked) => {
      const own = new Set(walked.thing.prices.filter(hasValue).map(keyOf));
      const lacking = own.size === 0 || own.has('') ? [] : [...services].filter(([key]) => !own.has(key)).map(([, service]) => service);
      if (lacking.length === 0) return [];
      const args = { ...argsOf(walked), services: lacking };
      return [fault('menu.serviceUnpriced', walked.thing.pointer, { args, expected: 'a price in cents for each service', actual: null })];
    });
  },
  onePerService: ({ things }) => things.flatMap((walked) => {
    const seen = new Map<string, MenuPrice>();
    return walked.thing.prices.filter(hasValue).flatMap((price) => {
      const first = seen.get(keyOf(price)) ?? price;
      seen.set(keyOf(price), first);
      if (first.value === price.value) return [];
      const args = { ...argsOf(walked), service: price.service ?? '', first: first.value ?? null, second: price.value ?? null };
      return [fault('menu.priceTwice', [price.pointer, first.pointer], { args, expected: first.value ?? null, actual: price.value ?? null })];
    });
  }),
};

/** Prices are integer cents per service (UEAT Open API, menu); that they are integers is the schema's business. */
export const menuPrices = menuPredicate<Wanted>({
  name: 'menuPrices',
  summary: 'Every orderable thing has a price (`present`), for each service of the menu (`everyService`), one (`onePerService`), and none is negative (`nonNegative`).',
  params,
  reads: () => ({ members: ['Prices', 'Price', 'Service', 'Variations'] }),
  find: (reading, wanted) => find[wanted](reading),
});
