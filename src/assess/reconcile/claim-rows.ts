import type { Sales, SalesRow } from '../../model/reconciliation.ts';
import type { SentOrder } from './list-sent-orders.ts';

/** The lines of an export by what they can be found by. */
export interface ClaimedRows {
  /** The lines of an order: by its id, or by its check number where the export has no ids. */
  rowsOf(sent: SentOrder): readonly SalesRow[];
  /** Whether several orders were given a check number that is all there is to find them by. */
  isShared(sent: SentOrder): boolean;
  /** Lines that no order of the run has. */
  readonly others: readonly SalesRow[];
}

/** Finds the lines of each order of a run. */
export function claimRows(sales: Sales, orders: readonly SentOrder[]): ClaimedRows {
  const hasIds = sales.columns.orderId !== undefined;
  const byKey = groupBy(sales.rows, (row) => plainId(hasIds ? row.orderId : row.checkNumber));
  const keysOf = ({ orderId, checkNumbers }: SentOrder): readonly string[] => (hasIds ? [plainId(orderId)] : [...new Set(checkNumbers.map(plainId))]);
  const owners = groupBy(orders.flatMap((sent) => keysOf(sent).map((key) => ({ sent, key }))), ({ key }) => key);
  const rowsOf = (sent: SentOrder): readonly SalesRow[] => keysOf(sent).flatMap((key) => byKey.get(key) ?? []);
  const claimed = new Set(orders.flatMap(rowsOf));
  return {
    rowsOf,
    isShared: (sent) => keysOf(sent).some((key) => (owners.get(key)?.length ?? 0) > 1),
    others: sales.rows.filter((row) => !claimed.has(row)),
  };
}

/** An id as tills and spreadsheets leave it: leading zeros are lost on the way, and case is nobody's business. */
export function plainId(id: string): string {
  return id.trim().replace(/^#/, '').replace(/^0+(?=\d+$)/, '').toLowerCase();
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
