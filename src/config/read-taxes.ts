import type { TaxRule } from '../model/contract.ts';
import type { Location } from '../model/partner.ts';
import type { WrittenPartner } from './partner-grammar.ts';

type WrittenTaxes = WrittenPartner['locations'][number]['taxes'];

/** The taxes of a location: a regime by its name, or those that ppip.yaml lists, with a line that says them. */
export function readTaxes(taxes: WrittenTaxes): Pick<Location, 'taxes' | 'taxRules'> {
  if (typeof taxes === 'string') return { taxes };
  const taxRules = taxes.map(({ rate, ...rule }): TaxRule => ({ ...rule, rateMilliPercent: rate }));
  return { taxes: taxRules.map(({ name, rateMilliPercent }) => `${name} ${percentOf(rateMilliPercent)}`).join(' + '), taxRules };
}

/** Thousandths of a percent as ppip.yaml writes them: 9975 is `9.975%`. */
function percentOf(milliPercent: number): string {
  const digits = String(milliPercent).padStart(4, '0');
  return `${`${digits.slice(0, -3)}.${digits.slice(-3)}`.replace(/\.?0+$/, '')}%`;
}
