import type { TaxRule } from './tax-regimes.ts';

/** A tax of the order, as far as it matters here. */
interface OrderTax {
  readonly Amount: number;
  readonly Name?: string | null | undefined;
  readonly Type?: string | null | undefined;
}

/** Taxes of the regime, by index, and what the order has for them together, in cents. */
export interface TaxMatch {
  readonly names: string;
  readonly indexes: readonly number[];
  readonly actual: bigint;
}

/** Pairs the order's taxes with the regime's by name or type; whatever has no partner is compared as one sum. */
export function matchTaxes(rules: readonly TaxRule[], taxes: readonly OrderTax[]): readonly TaxMatch[] {
  const left = new Set(taxes);
  const matches: TaxMatch[] = [];
  const unmatched: number[] = [];
  rules.forEach((rule, index) => {
    const found = [...left].filter(({ Name, Type }) => [Name, Type].some((word) => rule.names.includes((word ?? '').toLowerCase())));
    if (found.length === 0) {
      unmatched.push(index);
      return;
    }
    found.forEach((tax) => left.delete(tax));
    matches.push({ names: rule.name, indexes: [index], actual: add(found) });
  });
  if (unmatched.length === 0 && left.size === 0) return matches;
  const names = unmatched.map((index) => rules[index]?.name ?? '').join(' + ') || 'not due here';
  return [...matches, { names, indexes: unmatched, actual: add([...left]) }];
}

function add(taxes: readonly OrderTax[]): bigint {
  return taxes.reduce((total, { Amount }) => total + BigInt(Amount), 0n);
}
