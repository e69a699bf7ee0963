/** One tax of a regime; `names` are the words by which an order's tax is recognised. */
export interface TaxRule {
  readonly name: string;
  readonly names: readonly string[];
  readonly flag: 'HasFederalTax' | 'HasProvincialTax';
  /** In thousandths of a percent: 9.975 % is 9975. */
  readonly rateMilliPercent: number;
}

const federal = (name: string, rateMilliPercent: number): TaxRule => ({
  name,
  names: ['gst', 'tps', 'hst', 'tvh', 'federal', 'federaltax', 'hasfederaltax'],
  flag: 'HasFederalTax',
  rateMilliPercent,
});
const provincial = (name: string, rateMilliPercent: number): TaxRule => ({
  name,
  names: ['qst', 'tvq', 'pst', 'tvp', 'rst', 'provincial', 'provincialtax', 'hasprovincialtax'],
  flag: 'HasProvincialTax',
  rateMilliPercent,
});

const gst = federal('GST', 5_000);
const regimes: Readonly<Record<string, readonly TaxRule[]>> = {
  QC: [gst, provincial('QST', 9_975)],
  ON: [federal('HST', 13_000)],
  NB: [federal('HST', 15_000)],
  NL: [federal('HST', 15_000)],
  PE: [federal('HST', 15_000)],
  NS: [federal('HST', 14_000)],
  BC: [gst, provincial('PST', 7_000)],
  MB: [gst, provincial('RST', 7_000)],
  SK: [gst, provincial('PST', 6_000)],
  AB: [gst],
  NT: [gst],
  NU: [gst],
  YT: [gst],
  'US-NYC': [{ name: 'Sales Tax', names: ['sales tax', 'provincial'], flag: 'HasProvincialTax', rateMilliPercent: 8_875 }],
  none: [],
};

/** A tax as a restaurant that belongs to no regime has it. */
export interface OwnTax {
  readonly name: string;
  readonly type: string;
  readonly rateMilliPercent: number;
  readonly appliesTo: TaxRule['flag'];
}

/** The taxes of a restaurant with taxes of its own: an order's are recognised by their names, or by types that no other has. */
export function readOwnTaxes(taxes: readonly OwnTax[]): readonly TaxRule[] {
  return taxes.map(({ name, type, rateMilliPercent, appliesTo }) => {
    const words = taxes.filter((other) => other.type === type).length === 1 ? [name, type] : [name];
    return { name, names: words.map((word) => word.toLowerCase()), flag: appliesTo, rateMilliPercent };
  });
}

/**
 * The taxes of a regime, Québec's when none is named.
 * @throws RangeError naming the regimes that there are
 */
export function findTaxes(regime = 'QC'): readonly TaxRule[] {
  const taxes = regimes[regime];
  if (taxes === undefined) throw new RangeError(`No tax regime "${regime}"; there are ${Object.keys(regimes).join(', ')}`);
  return taxes;
}
