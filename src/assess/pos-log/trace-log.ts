import { findIds, findNamedIds, foldGuid } from './find-ids.ts';
import { hasToken } from './has-token.ts';
import type { FindLeaks, LeakKind } from './find-leaks.ts';
import type { LogLine } from './log-line.ts';
import type { LoggedCall, LoggedOrder, LogSubjects } from './log-subjects.ts';
import { readFacts, type LineFacts, type LogVocabulary, type StatusKind } from './read-facts.ts';

/** What a log says of one call or order; numbers are lines. */
export interface Trace {
  /** The first line with its own id. */
  namedAt?: number;
  /** HTTP statuses beside its id, of lines that are not about a callback, and those that are named as one. */
  readonly answers: Map<number, number>;
  readonly namedAnswers: Map<number, number>;
  readonly kinds: Map<StatusKind, number>;
  readonly namedKinds: Map<StatusKind, number>;
  /** Check numbers and reasons of its own that were found. */
  readonly texts: Map<string, number>;
  /** What lines about this order alone name as a check number. */
  readonly namedChecks: Map<string, number>;
  /** Every HTTP status beside its id. */
  readonly statuses: Set<number>;
  warnedAt?: number;
  alertedAt?: number;
  tellsFailure: boolean;
  tellsRefusal: boolean;
}

/** What a log says of a run, line by line. It grows with the run, and not with the log. */
export interface LogTrace {
  readonly calls: ReadonlyMap<string, Trace>;
  readonly orders: ReadonlyMap<string, Trace>;
  readonly leaks: ReadonlyMap<LeakKind, { readonly count: number; readonly lines: readonly number[] }>;
  readonly ownLines: number;
  readonly foreignIds: { readonly count: number; readonly isCapped: boolean };
  readonly add: (line: LogLine) => void;
}

const mostForeign = 100_000;
const mostChecks = 20;
const mostPlaces = 20;

const emptyTrace = (): Trace => ({
  answers: new Map(), namedAnswers: new Map(), kinds: new Map(), namedKinds: new Map(), texts: new Map(), namedChecks: new Map(), statuses: new Set(), tellsFailure: false, tellsRefusal: false,
});

/** Begins to trace a run in a log. */
export function createLogTrace(subjects: LogSubjects, vocabulary: LogVocabulary, findLeaks: FindLeaks): LogTrace {
  const calls = new Map(subjects.calls.map((call) => [call.exchangeId, emptyTrace()]));
  const orders = new Map(subjects.orders.map(({ orderId }) => [orderId, emptyTrace()]));
  const callsByRequest = groupBy(subjects.calls, ({ requestId }) => foldGuid(requestId));
  const callsByOrder = groupBy(subjects.calls, ({ orderId }) => orderId);
  const ordersById = new Map(subjects.orders.map((order) => [order.orderId, order]));
  const foreign = new Set<string>();
  const leaks = new Map<LeakKind, { count: number; readonly lines: number[] }>();
  let ownLines = 0;
  let isCapped = false;

  const noteLeaks = (line: LogLine): void => {
    for (const kind of findLeaks(line)) {
      const known = leaks.get(kind) ?? { count: 0, lines: [] };
      known.count += 1;
      if (known.lines.length < mostPlaces) known.lines.push(line.number);
      leaks.set(kind, known);
    }
  };
  const noteForeign = (line: LogLine): void => {
    for (const id of findNamedIds(line)) {
      if (ordersById.has(id) || callsByRequest.has(id)) continue;
      if (foreign.size < mostForeign) foreign.add(id);
      else isCapped ||= !foreign.has(id);
    }
  };

  return {
    calls, orders, leaks,
    get ownLines() { return ownLines; },
    get foreignIds() { return { count: foreign.size, isCapped }; },
    add: (line) => {
      noteLeaks(line);
      if (line.text === undefined) return;
      noteForeign(line);
      const { guids, numbers } = findIds(line);
      const requested = guids.flatMap((id) => callsByRequest.get(id) ?? []);
      const named = [...new Set(numbers)].flatMap((id) => ordersById.get(id) ?? []);
      if (requested.length === 0 && named.length === 0) return;
      ownLines += 1;
      const facts = readFacts(line.text, vocabulary);
      // A line with an order id and no requestId may be about any sending of the order.
      const unrequested = named.filter(({ orderId }) => !requested.some((call) => call.orderId === orderId));
      for (const call of new Set([...requested, ...unrequested.flatMap(({ orderId }) => callsByOrder.get(orderId) ?? [])])) {
        const trace = calls.get(call.exchangeId);
        if (trace === undefined) continue;
        if (requested.includes(call)) trace.namedAt ??= line.number;
        note(trace, facts, line, call);
      }
      const meant = new Set([...named, ...requested.flatMap(({ orderId = '' }) => ordersById.get(orderId) ?? [])]);
      for (const order of meant) {
        const trace = orders.get(order.orderId);
        if (trace === undefined) continue;
        if (named.includes(order)) trace.namedAt ??= line.number;
        note(trace, facts, line, order);
        if (meant.size === 1) noteNamed(trace, facts, line.number);
      }
    },
  };
}

function note(trace: Trace, facts: LineFacts, { number, text = '' }: LogLine, subject: LoggedCall | LoggedOrder): void {
  for (const status of facts.statuses) trace.statuses.add(status);
  if (!facts.isOfCallback) {
    for (const status of facts.statuses) putFirst(trace.answers, status, number);
    for (const status of facts.namedStatuses) putFirst(trace.namedAnswers, status, number);
  }
  for (const kind of facts.kinds) putFirst(trace.kinds, kind, number);
  for (const own of 'checkNumbers' in subject ? subject.checkNumbers : []) if (!trace.texts.has(own) && hasToken(text, own)) trace.texts.set(own, number);
  for (const own of subject.reasons) if (!trace.texts.has(own) && text.includes(own)) trace.texts.set(own, number);
  if (facts.level !== 'quiet') trace.warnedAt ??= number;
  if (facts.level === 'error') trace.alertedAt ??= number;
  trace.tellsFailure ||= facts.tellsFailure;
  trace.tellsRefusal ||= facts.tellsRefusal;
}

function noteNamed(trace: Trace, { namedKinds, namedChecks }: LineFacts, line: number): void {
  for (const kind of namedKinds) putFirst(trace.namedKinds, kind, line);
  for (const check of namedChecks) if (trace.namedChecks.size < mostChecks) putFirst(trace.namedChecks, check, line);
}

function putFirst<K>(map: Map<K, number>, key: K, line: number): void {
  if (!map.has(key)) map.set(key, line);
}

function groupBy<T>(list: readonly T[], keyOf: (entry: T) => string | undefined): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const entry of list) {
    const key = keyOf(entry);
    if (key !== undefined) groups.set(key, [...groups.get(key) ?? [], entry]);
  }
  return groups;
}
