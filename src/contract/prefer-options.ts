import { isPricedIn, usablePrices } from './find-price.ts';
import type { MenuModifier } from './menu.ts';

/** What an order wants of the options of a line. */
export interface OptionWish {
  readonly service: string;
}

/** Options in the order in which they are taken: those that are sold in another service only come last. */
export function preferOptions(options: readonly MenuModifier[], wish: OptionWish): readonly MenuModifier[] {
  return options.toSorted((a, b) => oddity(a, wish) - oddity(b, wish));
}

/** How much speaks against an option. One without prices costs nothing, in whatever service. */
function oddity({ prices }: MenuModifier, { service }: OptionWish): number {
  return usablePrices(prices).length > 0 && !isPricedIn(prices, service) ? 1 : 0;
}
