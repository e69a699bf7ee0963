import type { MoneyField, SalesRow } from '../../model/reconciliation.ts';
import { plainId } from './claim-rows.ts';

/** One check of the till: its lines in the export. */
export interface SoldCheck {
  readonly number: string;
  readonly rows: readonly SalesRow[];
  /** What its lines can be taken to say of an amount, the likeliest first; null when they leave it blank. */
  amountsOf(field: MoneyField): ReadonlyArray<number | null>;
}

/**
 * The checks that the lines of an order stand for. Lines with one check number are one check, unless a line is written twice word for word; lines
 * without a number are a check each. One of no amount or less beside another is a check that was voided, or a refund.
 */
export function readChecks(rows: readonly SalesRow[]): readonly SoldCheck[] {
  const groups = new Map<string, SalesRow[]>();
  const times = new Map<string, number>();
  for (const row of rows) {
    const time = (times.get(row.content) ?? 0) + 1;
    times.set(row.content, time);
    const key = row.checkNumber === '' ? `line ${row.line}` : `check ${plainId(row.checkNumber)} ${time}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  const checks = [...groups.values()].map(toCheck);
  const sold = checks.filter((check) => check.amountsOf('total').some((cents) => cents === null || cents > 0));
  return sold.length > 0 ? sold : checks.slice(0, 1);
}

function toCheck(rows: readonly SalesRow[]): SoldCheck {
  return {
    number: rows[0]?.checkNumber ?? '', rows,
    amountsOf(field) {
      const cents = rows.flatMap(({ amounts: { [field]: amount } }) => (amount?.kind === 'cents' ? [amount.cents] : []));
      const [first] = cents;
      if (first === undefined) return [null];
      const sum = cents.reduce((total, each) => total + each, 0);
      return cents.every((each) => each === first) ? [...new Set([first, sum])] : [sum];
    },
  };
}

/** Whether a line of these holds an amount that nobody can read. */
export function hasUnreadable(rows: readonly SalesRow[]): boolean {
  return rows.some(({ amounts }) => Object.values(amounts).some(({ kind }) => kind === 'unreadable'));
}
