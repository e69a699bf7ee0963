import type { TaxRule } from '../model/contract.ts';
import type { ItemRecipe, OrderRecipe } from '../model/scenario.ts';
import type { TaxedLine } from './sum-order.ts';
import { taxCents } from './tax-cents.ts';

/** Thousandths of a percent in a whole. */
const whole = 100_000;
/** Up to how many of an item a line may ask for: as few as show the difference. */
const limits = [6, 9, 12, 20] as const;
/** A till that lets one cent pass would not see a difference of one. */
const clearCents = 2;

/** What quantities are chosen from. */
export interface QuantityChoice {
  readonly items: readonly ItemRecipe[];
  /** One unit of an item with its options, as money. */
  readonly unitOf: (item: ItemRecipe) => TaxedLine;
  readonly feesCents: readonly number[];
  readonly taxRules: readonly TaxRule[];
  readonly rounding: NonNullable<OrderRecipe['taxRounding']>;
}

/**
 * Chooses quantities by what rounding makes of the taxes. `apart`: each tax rounded line by line comes to other cents than rounded once on
 * the order, by as many as a few units of each line can show; lines of one item get different quantities. `alike`: to the same cents.
 * @returns undefined when these items cannot be told apart; where they cannot be made alike they stay as they are
 */
export function chooseQuantities(choice: QuantityChoice): readonly ItemRecipe[] | undefined {
  if (choice.rounding === 'alike') return chooseAlike(choice);
  // A till may look at each tax or at the total only: the taxes together have to differ, or it would pass by luck.
  let best: { readonly items: readonly ItemRecipe[]; readonly cents: number } | undefined;
  for (const limit of limits) {
    for (const sign of [1, -1]) {
      const items = stretch(choice, limit, sign);
      const cents = Math.abs(differences(items, choice).reduce((sum, difference) => sum + difference, 0));
      if (cents > (best?.cents ?? 0)) best = { items, cents };
    }
    if (best !== undefined && best.cents >= clearCents) break;
  }
  return best?.items;
}

function chooseAlike(choice: QuantityChoice): readonly ItemRecipe[] {
  const [first, ...rest] = choice.items;
  if (first === undefined) return choice.items;
  const tries = Array.from({ length: 20 }, (_, more) => [{ ...first, quantity: first.quantity + more }, ...rest]);
  return tries.find((items) => differences(items, choice).every((cents) => cents === 0)) ?? choice.items;
}

/** Gives each line the quantity whose taxes rounding moves furthest in one direction, no two lines of an item the same. */
function stretch({ items, unitOf, taxRules }: QuantityChoice, limit: number, sign: number): readonly ItemRecipe[] {
  const taken = new Set<string>();
  return items.map((item) => {
    const unit = unitOf(item);
    const free = Array.from({ length: limit }, (_, index) => index + 1).filter((quantity) => !taken.has(`${item.itemRole} ${quantity}`));
    const moved = (quantity: number): number => sign * taxRules.reduce((sum, rule) => sum + movedBy({ ...unit, cents: unit.cents * quantity }, rule), 0);
    const quantity = free.toSorted((a, b) => moved(b) - moved(a) || a - b)[0] ?? item.quantity;
    taken.add(`${item.itemRole} ${quantity}`);
    return { ...item, quantity };
  });
}

/** By how much rounding moves the tax of a line, in hundred thousandths of a cent. */
function movedBy(line: TaxedLine, rule: TaxRule): number {
  const cents = baseOf(line, rule);
  return taxCents(cents, rule.rateMilliPercent) * whole - cents * rule.rateMilliPercent;
}

/** For each tax, what it comes to line by line and fee by fee less what it comes to on the order, in cents. */
function differences(items: readonly ItemRecipe[], { unitOf, feesCents, taxRules }: QuantityChoice): readonly number[] {
  return taxRules.map((rule) => {
    const bases = [...items.map((item) => baseOf(unitOf(item), rule) * item.quantity), ...feesCents];
    const onOrder = bases.reduce((sum, cents) => sum + cents, 0);
    return bases.reduce((sum, cents) => sum + taxCents(cents, rule.rateMilliPercent), 0) - taxCents(onOrder, rule.rateMilliPercent);
  });
}

function baseOf({ cents, hasFederalTax, hasProvincialTax }: TaxedLine, { appliesTo }: TaxRule): number {
  return (appliesTo === 'HasFederalTax' ? hasFederalTax : hasProvincialTax) ? cents : 0;
}
