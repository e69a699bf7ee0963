import type { TaxRule } from '../model/contract.ts';
import type { Json } from '../model/json.ts';
import type { WorkingRow } from '../model/working.ts';
import { exactShare, writePercent } from './exact-percent.ts';
import { lineCents, type MoneyLine } from './line-cents.ts';
import { readSentOrder, type SentOrder } from './read-sent-order.ts';
import { safeCents } from './safe-cents.ts';
import { sumOrder, type OrderSum } from './sum-order.ts';

/** Lines that are shown one by one, and terms of a sum. */
const mostLines = 12;
const mostTerms = 8;

/**
 * The working of an order's sums as it was sent, row by row: each line, fee and promotion, each tax as base × rate, exactly and
 * rounded, tip and total (UEAT Open API, order-model-reference). All amounts are integer cents.
 * @returns undefined for what is no order that can be summed up
 */
export function explainOrder(payload: Json, taxRules: readonly TaxRule[]): readonly WorkingRow[] | undefined {
  const order = readSentOrder(payload);
  if (order === undefined) return undefined;
  try {
    return explain(order, taxRules);
  } catch (error) {
    // Amounts beyond what a number holds exactly: nothing right could be said of them.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function explain(order: SentOrder, taxRules: readonly TaxRule[]): readonly WorkingRow[] {
  const lines = order.lines.map((line) => ({ ...line, cents: lineCents(line) }));
  const promotions = order.promotions.map(({ cents, itemId }) => {
    const line = lines.findIndex(({ id, cents: worth }) => id === itemId && worth >= cents);
    return { type: 'Amount' as const, value: cents, ...(line >= 0 && { line }) };
  });
  const { feesCents, tipCents } = order;
  const sums = sumOrder({ lines, feesCents: feesCents.map(({ cents }) => cents), promotions, taxRules, tipCents });
  const off = sums.promotionsCents.map((cents) => 0 - cents);
  const terms = [...lines.map(({ cents }) => cents), ...feesCents.map(({ cents }) => cents), ...off];
  return [
    ...lines.slice(0, mostLines).map((line): WorkingRow => ({ kind: 'line', label: line.name, working: workingOf(line), cents: line.cents })),
    ...restOf(lines.slice(mostLines)),
    ...feesCents.map(({ id, cents }): WorkingRow => ({ kind: 'fee', label: id, working: String(cents), cents })),
    ...off.map((cents, index): WorkingRow => ({
      kind: 'promotion', label: order.promotions[index]?.name ?? '', working: writeCents(cents), cents, ...differing(cents, 0 - (order.promotions[index]?.cents ?? 0)),
    })),
    { kind: 'subtotal', label: '', working: addUp(terms), cents: sums.subtotalCents, ...differing(sums.subtotalCents, order.subtotalCents) },
    ...taxRows(order, sums),
    { kind: 'tip', label: '', working: String(tipCents), cents: tipCents },
    {
      kind: 'total', label: '', working: addUp([sums.subtotalCents, ...sums.taxes.map(({ cents }) => cents), tipCents]), cents: sums.totalCents,
      ...differing(sums.totalCents, order.totalCents),
    },
  ];
}

function taxRows({ taxes }: SentOrder, sums: OrderSum): readonly WorkingRow[] {
  return sums.taxes.map(({ rule, baseCents, cents }): WorkingRow => ({
    kind: 'tax', label: rule.name, working: `${baseCents} × ${writePercent(rule.rateMilliPercent)} % = ${exactShare(BigInt(baseCents), rule.rateMilliPercent)}`,
    cents, ...differing(cents, taxes.find(({ name }) => name === rule.name)?.cents ?? 0),
  }));
}

function restOf(rest: ReadonlyArray<{ readonly cents: number }>): readonly WorkingRow[] {
  if (rest.length === 0) return [];
  const cents = rest.reduce((sum, line) => safeCents(sum + line.cents), 0);
  return [{ kind: 'more', label: String(rest.length), working: addUp(rest.map((line) => line.cents)), cents }];
}

function workingOf({ quantity, unitCents, modifiers }: MoneyLine): string {
  const inner = [String(unitCents), ...modifiers.map(workingOf)].join(' + ');
  return `${quantity} × ${modifiers.length === 0 ? inner : `(${inner})`}`;
}

/** `1250 + 700 − 200`; long sums are cut in the middle. */
function addUp(terms: readonly number[]): string {
  const texts = terms.map((cents, index) => (index === 0 ? writeCents(cents) : `${cents < 0 ? '−' : '+'} ${Math.abs(cents)}`));
  return (texts.length <= mostTerms ? texts : [...texts.slice(0, mostTerms - 2), '+ …', ...texts.slice(-1)]).join(' ');
}

function writeCents(cents: number): string {
  return cents < 0 ? `−${0 - cents}` : String(cents);
}

function differing(cents: number, sentCents: number | undefined): Pick<WorkingRow, 'sentCents'> {
  return sentCents === undefined || sentCents === cents ? {} : { sentCents };
}
