import { makeCheck, type Check } from './check.ts';
import type { Decision, OrderAttempt, OrderRecord } from './order-attempt.ts';

/** The memory of the POS: what became of each OrderId, and the checks. It lives as long as the process. */
export interface Till {
  readonly find: (orderId: number) => OrderRecord | undefined;
  /** Writes down a decision and makes the checks of an acceptance. */
  readonly record: (attempt: OrderAttempt, decision: Decision) => OrderRecord;
  readonly checks: () => readonly Check[];
}

/** Opens an empty till. */
export function openTill(onCheck: (check: Check) => void): Till {
  const records = new Map<number, OrderRecord>();
  const checks: Check[] = [];
  return {
    find: (orderId) => records.get(orderId),
    record: (attempt, decision) => {
      const record: OrderRecord = { attempt, decision, isPending: true };
      records.set(attempt.order.OrderIds.OrderId, record);
      for (const number of decision.kind === 'accepted' ? decision.checkNumbers : []) {
        const check = makeCheck(attempt, number);
        checks.push(check);
        onCheck(check);
      }
      return record;
    },
    checks: () => [...checks],
  };
}
