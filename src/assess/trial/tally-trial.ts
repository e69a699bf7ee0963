import type { AvailabilityThresholds, TrialEvent, TrialFigures } from '../../model/trial.ts';
import { createOrderTable, hashText, orderFlags } from './order-table.ts';
import { createTimeBins } from './time-bins.ts';
import { watchLocations } from './watch-locations.ts';

/** Counts production events one by one; what is kept grows with the orders, by some bytes each, and not with the events. */
export interface TrialTally {
  readonly add: (event: TrialEvent) => void;
  figures(): TrialFigures;
  /** How many of the status times are within the limits of the policy, counted exactly. */
  readonly within: { readonly p50: number; readonly p95: number };
}

const dayMs = 86_400_000;
const { sent, accepted, rejected, duplicate, open } = orderFlags;

/** Begins to count the events of a trial. They should be in order of time; a sending that stands after its status is still matched with it. */
export function createTrialTally(limits: AvailabilityThresholds['statusWithin'] = {}): TrialTally {
  const orders = createOrderTable();
  const times = createTimeBins();
  const locations = watchLocations();
  const days = new Set<number>();
  const within = { p50: 0, p95: 0 };
  const reasons = { part: 0, whole: 0 };
  let [firstMs, lastMs] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];

  const addTime = (ms: number): void => {
    times.add(ms);
    if (limits.p50 !== undefined && ms <= limits.p50) within.p50 += 1;
    if (limits.p95 !== undefined && ms <= limits.p95) within.p95 += 1;
  };
  const addSending = (slot: number, atMs: number): void => {
    const flags = orders.flags[slot] ?? 0;
    const isFinal = (flags & (accepted | rejected)) !== 0;
    days.add(Math.floor(atMs / dayMs));
    // A sending that is told after its status is answered by it; one that is later in time is another try.
    if (isFinal && (flags & sent) === 0 && atMs <= (orders.finalAt[slot] ?? 0)) {
      orders.flags[slot] = flags | sent;
      addTime((orders.finalAt[slot] ?? 0) - atMs);
      return;
    }
    // The same sending told twice, before any status, is timed from the first.
    if ((flags & open) === 0) orders.sentAt[slot] = atMs;
    orders.flags[slot] = flags | sent | open;
  };
  const addStatus = (slot: number, { atMs, kind, hasReason, checkNumber }: TrialEvent): void => {
    const flags = orders.flags[slot] ?? 0;
    if (kind === 'rejected') {
      reasons.whole += 1;
      if (hasReason) reasons.part += 1;
    }
    if ((flags & open) !== 0) addTime(Math.max(0, atMs - (orders.sentAt[slot] ?? atMs)));
    orders.finalAt[slot] = atMs;
    let after = (flags & ~open);
    // An acceptance is final, whatever follows it.
    if (kind === 'accepted') {
      const check = checkNumber === '' ? 0 : hashText(checkNumber);
      const known = orders.check[slot] ?? 0;
      if (known !== 0 && check !== 0 && known !== check) after |= duplicate;
      if (known === 0) orders.check[slot] = check;
      after = (after | accepted) & ~rejected;
    } else if ((flags & accepted) === 0) after |= rejected;
    orders.flags[slot] = after;
  };

  return {
    within,
    add: (event) => {
      const { kind, atMs, orderId } = event;
      firstMs = Math.min(firstMs, atMs);
      lastMs = Math.max(lastMs, atMs);
      locations.add(event);
      if (kind === 'sent') addSending(orders.find(orderId).slot, atMs);
      else if (kind === 'accepted' || kind === 'rejected') addStatus(orders.find(orderId).slot, event);
    },
    figures() {
      const counts = { orders: 0, accepted: 0, rejected: 0, unanswered: 0, duplicates: 0, strays: 0 };
      for (const flags of orders.flags) {
        if ((flags & sent) === 0) {
          if (flags !== 0) counts.strays += 1;
          continue;
        }
        counts.orders += 1;
        if ((flags & duplicate) !== 0) counts.duplicates += 1;
        if ((flags & accepted) !== 0) counts.accepted += 1;
        else if ((flags & open) !== 0 || (flags & rejected) === 0) counts.unanswered += 1;
        else counts.rejected += 1;
      }
      const isEmpty = lastMs < firstMs;
      return {
        from: isEmpty ? null : new Date(firstMs).toISOString(), to: isEmpty ? null : new Date(lastMs).toISOString(),
        ...counts, locations: locations.locations, days: days.size,
        acceptance: { part: counts.accepted, whole: counts.orders }, rejectedWithReason: reasons,
        statusTimes: { count: times.count, p50Ms: times.percentile(50), p95Ms: times.percentile(95), maxMs: times.maxMs },
        uptime: isEmpty ? null : locations.uptime(lastMs),
      };
    },
  };
}
