import type { Contract, TaxRule } from '../model/contract.ts';
import type { Location } from '../model/partner.ts';

/** The taxes that apply at a location: those that ppip.yaml lists, else those of its regime. */
export function taxRulesOf({ taxes, taxRules }: Pick<Location, 'taxes' | 'taxRules'>, { taxRegimes }: Pick<Contract, 'taxRegimes'>): readonly TaxRule[] {
  return taxRules ?? (Object.hasOwn(taxRegimes, taxes) ? taxRegimes[taxes] : undefined) ?? [];
}
