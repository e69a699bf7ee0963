import type { Evidence, FindingArgs } from '../../model/finding.ts';
import { moneyFields, type MoneyField, type ReconcileFinding, type SalesColumns, type SalesRow } from '../../model/reconciliation.ts';
import type { Level } from '../../model/requirement.ts';
import { plainId } from './claim-rows.ts';
import { sentAmounts, type SentAmounts } from './expected-amounts.ts';
import { judgeTexts } from './judge-texts.ts';
import type { SentOrder } from './list-sent-orders.ts';
import { readChecks, type SoldCheck } from './read-checks.ts';

/** What orders are judged by, beside their lines. */
export interface ReconcileRules {
  readonly columns: SalesColumns;
  /** The level of a requirement in the catalogue of the run; undefined when it has no such rule, or leaves it out. */
  readonly levelOf: (requirement: string) => Level | undefined;
}

/** The rules that give the level of what is lost. */
const textRules = { 'reconcile.noteLost': 'OPS-001', 'reconcile.allergyLost': 'ORD-010' } as const;

/** Where the amounts stand in an order. */
const pointers: Readonly<Record<MoneyField, string>> = { total: '/Payment/Total', subtotal: '/Payment/Subtotal', tax: '/Payment/Taxes', tip: '/Payment/Tip', fees: '/Fees' };

/** Judges an order that the POS accepted by its lines in the export. One that stands on two checks is judged no further. */
export function judgeAccepted(sent: SentOrder, rows: readonly SalesRow[], { columns, levelOf }: ReconcileRules): readonly ReconcileFinding[] {
  const { orderId, checkNumbers, order, isRefunded } = sent;
  if (rows.length === 0) return [find(sent, 'reconcile.missing', { orderId, numbers: [...checkNumbers] })];
  const checks = readChecks(rows);
  const [check] = checks;
  if (check === undefined) return [];
  if (checks.length > 1 && !isRefunded) return [find(sent, 'reconcile.doubled', { orderId, count: checks.length, numbers: checks.flatMap(({ number }) => (number === '' ? [] : [number])), totals: checks.map((one) => one.amountsOf('total')[0] ?? null) }, checks.flatMap((one) => one.rows))];
  const lines = check.rows;
  const isOther = columns.checkNumber !== undefined && checkNumbers.length > 0 && !checkNumbers.some((number) => plainId(number) === plainId(check.number));
  const amounts = order === undefined || isRefunded ? [] : judgeAmounts(sentAmounts(order), check, columns);
  return [
    ...(isOther ? [find(sent, 'reconcile.otherCheck', { orderId, expected: [...checkNumbers], actual: check.number === '' ? null : check.number }, lines)] : []),
    ...amounts.map(({ field, expected, actual }) => find(
      sent, field === 'total' ? 'reconcile.wrongTotal' : 'reconcile.wrongAmount', { orderId, ...(field !== 'total' && { field }), expected, actual }, lines, { pointer: pointers[field] },
    )),
    ...(order === undefined ? [] : judgeTexts(order, lines, columns)).map(({ code, args, pointer }) => {
      const requirement = textRules[code];
      return find(sent, code, { orderId, ...args }, lines, { pointer, level: levelOf(requirement) ?? 'should', requirement });
    }),
  ];
}

/** An order that the POS did not take is not to be sold. */
export function judgeNotAccepted(sent: SentOrder, rows: readonly SalesRow[]): readonly ReconcileFinding[] {
  const sold = rows.filter(({ amounts: { total } }) => total?.kind === 'cents' && total.cents > 0);
  const total = sold.reduce((sum, { amounts }) => sum + (amounts.total?.kind === 'cents' ? amounts.total.cents : 0), 0);
  return sold.length === 0 ? [] : [find(sent, 'reconcile.soldThoughRejected', { orderId: sent.orderId, state: sent.state, total }, sold)];
}

interface Difference {
  readonly field: MoneyField;
  readonly expected: number;
  readonly actual: number | null;
}

function judgeAmounts(expected: SentAmounts, check: SoldCheck, columns: SalesColumns): readonly Difference[] {
  return moneyFields.flatMap((field): readonly Difference[] => {
    const sent = expected[field];
    if (sent === null || columns[field] === undefined) return [];
    const shown = check.amountsOf(field);
    // UEAT's Subtotal holds the fees; a till that shows them apart may leave them out of its own.
    const right = field === 'subtotal' && columns.fees !== undefined && expected.fees !== null ? [sent, sent - expected.fees] : [sent];
    const isRight = shown.some((cents) => right.includes(cents ?? (field === 'total' ? Number.NaN : 0)));
    return isRight ? [] : [{ field, expected: sent, actual: shown[0] ?? null }];
  });
}

interface FindingParts {
  /** Where in the order it stands. */
  readonly pointer?: string;
  readonly level?: Level;
  readonly requirement?: string;
}

function find({ orderId, evidence }: SentOrder, code: string, args: FindingArgs, rows: readonly SalesRow[] = [], { pointer, level = 'must', requirement }: FindingParts = {}): ReconcileFinding {
  const placed = evidence.map((entry, index): Evidence => (index === 0 && pointer !== undefined ? { ...entry, pointer } : entry));
  return { code, args, level, ...(requirement !== undefined && { requirement }), orderId, lines: [...new Set(rows.map(({ line }) => line))], evidence: placed };
}
