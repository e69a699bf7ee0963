import { classifyDeliveries, wasUndeliverable, type Delivery } from '../contract/classify-deliveries.ts';
import type { StatusReading } from '../contract/read-status.ts';
import { statusContent } from '../contract/status-content.ts';
import type { Attempt } from '../model/correlation.ts';
import type { Exchange } from '../model/exchange.ts';
import type { JudgeContext } from './judge-context.ts';
import type { Thread } from '../model/record-parts.ts';
import type { RunRecord } from '../model/run-record.ts';

/** A status callback of a thread, told apart: what it says, whether it is news, and which attempt it answers. */
export interface StatusDelivery extends Delivery {
  readonly status: StatusReading;
  readonly attempt: Attempt | undefined;
}

/** What of a context is asked for. */
type ThreadContext = Pick<JudgeContext, 'record' | 'statusOf'>;

/** The latest attempt of a thread whose bytes had left before a moment of the journal. */
function attemptBefore(thread: Thread, seq: number, context: ThreadContext): Attempt | undefined {
  return thread.attempts.findLast((attempt) => {
    const send = context.record.sendOf(attempt.id);
    return send !== undefined && (send.sentSeq ?? send.seq) < seq;
  });
}

/** More threads than a usual run has. */
const rememberedThreads = 1_000;

interface Readings {
  readonly version: number;
  readonly byThread: Map<Thread, readonly StatusDelivery[]>;
}

const readings = new WeakMap<RunRecord, Readings>();

/** What was read of a record's threads since its last event: a run that is over is asked for the same ones by a dozen checks. */
function readingsOf(record: RunRecord): Readings['byThread'] {
  const known = readings.get(record);
  if (known?.version === record.version && known.byThread.size < rememberedThreads) return known.byThread;
  const byThread: Readings['byThread'] = new Map();
  readings.set(record, { version: record.version, byThread });
  return byThread;
}

/** The status callbacks of a thread in order of arrival, told apart. */
export function readOrderThread(thread: Thread, context: ThreadContext): readonly StatusDelivery[] {
  const known = readingsOf(context.record);
  const reading = known.get(thread) ?? tellApart(thread, context);
  known.set(thread, reading);
  return reading;
}

function tellApart(thread: Thread, context: ThreadContext): readonly StatusDelivery[] {
  const callbacks = thread.callbacks.filter((exchange) => exchange.call === 'orderStatus');
  const sentSeqs = thread.attempts.flatMap((attempt) => context.record.sendOf(attempt.id)?.sentSeq ?? []);
  const deliveries = classifyDeliveries(callbacks, (exchange) => statusContent(context.statusOf(exchange)), sentSeqs);
  return deliveries.map((delivery) => ({
    ...delivery,
    status: context.statusOf(delivery.exchange),
    attempt: attemptBefore(thread, delivery.exchange.seq, context),
  }));
}

/** Whether a reading is one of the two documented final statuses. */
export function isFinal(status: StatusReading): boolean {
  return status.kind === 'accepted' || status.kind === 'rejected';
}

/** The final statuses that UEAT could take note of, first deliveries and repeats alike, in order. */
export function finalStatuses(thread: Thread, context: JudgeContext): readonly StatusDelivery[] {
  const finals = readOrderThread(thread, context).filter((delivery) => isFinal(delivery.status));
  const first = finals[0];
  // What UEAT could not take is superseded by what came after it; alone it still counts.
  const altered = new Set(finals.flatMap(({ kind, of }) => (kind === 'altered' && of !== undefined ? [of] : [])));
  const isSuperseded = (exchange: Exchange): boolean => altered.has(exchange) && wasUndeliverable(exchange);
  const noted = finals.filter((delivery) => delivery.kind !== 'retry' && !isSuperseded(delivery.exchange));
  return noted.length > 0 || first === undefined ? noted : [first];
}
