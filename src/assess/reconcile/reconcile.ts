import { readPositions } from '../../contract/read-positions.ts';
import { salesFields, type Comparing, type ReconcileFinding, type Sales, type SalesRow, type UnjudgedOrder, type UnjudgedReason } from '../../model/reconciliation.ts';
import type { Level } from '../../model/requirement.ts';
import type { RunRecord } from '../../model/run-record.ts';
import { claimRows } from './claim-rows.ts';
import { judgeAccepted, judgeNotAccepted } from './judge-order.ts';
import { listSentOrders, type SentOrder } from './list-sent-orders.ts';
import { hasUnreadable } from './read-checks.ts';

/** What comparing says, and the lines in which it needs an amount that nobody can read. */
export interface Reconciled {
  readonly comparing: Comparing;
  readonly unreadable: readonly SalesRow[];
}

/**
 * Holds the sales of a POS against what a run sent: each accepted order is there once, with its money, check number, notes and allergies, and no other is.
 * @param levelOf the level of a requirement in the catalogue of the run
 * @throws Error when the record has no header: nothing can be judged before the run has begun
 */
export function reconcile(record: RunRecord, sales: Sales, levelOf: (requirement: string) => Level | undefined): Reconciled {
  const { header } = record;
  if (header === undefined) throw new Error('a run without its first event cannot be judged');
  const orders = listSentOrders(record, readPositions(header.assumptions, header.partner.acceptance));
  const { columns } = sales;
  const claimed = claimRows(sales, orders);
  const findings: ReconcileFinding[] = [];
  const unjudged: UnjudgedOrder[] = [];
  const unreadable: SalesRow[] = [];
  let compared = 0;
  const leave = ({ orderId, evidence }: SentOrder, why: UnjudgedReason): void => { unjudged.push({ orderId, why, evidence }); };

  for (const sent of orders) {
    const rows = claimed.rowsOf(sent);
    if (sent.state === 'open') leave(sent, 'open');
    else if (hasUnreadable(rows)) unreadable.push(...rows);
    else if (sent.state !== 'accepted') findings.push(...judgeNotAccepted(sent, rows));
    else if (columns.orderId === undefined && sent.checkNumbers.length === 0) leave(sent, 'noCheckNumber');
    else if (columns.orderId === undefined && claimed.isShared(sent)) leave(sent, 'sharedCheckNumber');
    else {
      findings.push(...judgeAccepted(sent, rows, { columns, levelOf }));
      compared += 1;
      if (sent.isRefunded) leave(sent, 'refunded');
    }
  }

  const accepted = orders.filter(({ state }) => state === 'accepted').length;
  const isFailed = findings.some(({ level }) => level === 'must');
  return {
    unreadable,
    comparing: {
      outcome: isFailed ? 'failed' : compared === 0 ? 'incomplete' : 'passed',
      counts: {
        accepted, compared, rows: sales.rows.length, others: claimed.others.length,
        notAccepted: orders.filter(({ state }) => state !== 'accepted' && state !== 'open').length,
      },
      findings: sortFindings(findings), unjudged,
      notShown: salesFields.filter((field) => columns[field] === undefined),
    },
  };
}

/** What fails first, then a lost allergy, then the other observations; each in the order of the run. */
function sortFindings(findings: readonly ReconcileFinding[]): readonly ReconcileFinding[] {
  const weigh = ({ level, code }: ReconcileFinding): number => (level === 'must' ? 0 : code === 'reconcile.allergyLost' ? 1 : 2);
  return findings.toSorted((a, b) => weigh(a) - weigh(b));
}
