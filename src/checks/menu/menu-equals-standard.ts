import { z } from 'zod';
import { compareGroupLimits, findInventedOptions, findLostOptions } from './compare-options.ts';
import { compareNames, compareTaxFlags, findInventedItems, findLostItems } from './compare-items.ts';
import { comparePrices } from './compare-prices.ts';
import type { MenuFault } from './menu-fault.ts';
import { menuPredicate } from './menu-predicate.ts';
import type { MenuReading } from './menu-reading.ts';

const params = z.enum(['nothingLost', 'nothingInvented', 'optionsLost', 'optionsInvented', 'groupLimits', 'prices', 'names', 'taxFlags']);
type Aspect = z.infer<typeof params>;
type Standard = NonNullable<MenuReading['standard']>;

const compare: Readonly<Record<Aspect, (menu: MenuReading, standard: Standard) => readonly MenuFault[]>> = {
  nothingLost: findLostItems,
  nothingInvented: findInventedItems,
  optionsLost: findLostOptions,
  optionsInvented: findInventedOptions,
  groupLimits: compareGroupLimits,
  prices: comparePrices,
  names: compareNames,
  taxFlags: compareTaxFlags,
};

/** What the comparison of an aspect reads. */
const members: Readonly<Record<Aspect, readonly string[]>> = {
  nothingLost: ['Items', 'Variations', 'Id'],
  nothingInvented: ['Id'],
  optionsLost: ['Items', 'Variations', 'ModifierGroups', 'Modifiers', 'Id'],
  optionsInvented: ['Id'],
  groupLimits: ['Min', 'Max', 'Modifiers'],
  prices: ['Prices', 'Price', 'Service'],
  names: ['Name'],
  taxFlags: ['HasFederalTax', 'HasProvincialTax'],
};

/** A POS that says it loaded the standard certification menu sends it whole and equal. Others are not judged on it. */
export const menuEqualsStandard = menuPredicate<Aspect>({
  name: 'menuEqualsStandard',
  summary: 'Against the standard menu: `nothingLost`, `nothingInvented`, `optionsLost`, `optionsInvented`, the same `groupLimits`, `prices`, `names`, `taxFlags`.',
  params,
  needsStandard: true,
  reads: (aspect) => ({ members: members[aspect] }),
  find: (reading, aspect) => (reading.standard === undefined ? [] : compare[aspect](reading, reading.standard)),
});
