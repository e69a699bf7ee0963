import { isPricedIn, usablePrices } from './find-price.ts';
import type { MenuModifier } from './menu.ts';

/** What an order wants of the options of a line. */
export interface OptionWish {
  readonly service: string;
  /** The taxes that the line bears. */
  readonly hasFederalTax: boolean;
  readonly hasProvincialTax: boolean;
}

/**
 * Options in the order in which they are taken: those that are sold in another service only come last, and before them those that the menu
 * taxes otherwise than their item. No public page says which taxes such an option bears in an order.
 */
export function preferOptions(options: readonly MenuModifier[], wish: OptionWish): readonly MenuModifier[] {
  return options.toSorted((a, b) => oddity(a, wish) - oddity(b, wish));
}

/** How much speaks against an option. One without prices costs nothing, in whatever service; one without tax flags has those of its item. */
function oddity({ prices, hasFederalTax, hasProvincialTax }: MenuModifier, wish: OptionWish): number {
  const isSoldElsewhere = usablePrices(prices).length > 0 && !isPricedIn(prices, wish.service);
  const isTaxedAlike = (hasFederalTax ?? wish.hasFederalTax) === wish.hasFederalTax && (hasProvincialTax ?? wish.hasProvincialTax) === wish.hasProvincialTax;
  return (isSoldElsewhere ? 2 : 0) + (isTaxedAlike ? 0 : 1);
}
