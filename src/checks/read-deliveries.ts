import { classifyDeliveries, type Delivery } from '../contract/classify-deliveries.ts';
import type { Thread } from '../model/record-parts.ts';
import type { JudgeContext } from './judge-context.ts';
import { readOrderThread } from './order-thread.ts';

/** The statuses of an order, or the menus of a sync, in order of arrival and told apart. */
export function readDeliveries(thread: Thread, context: JudgeContext): readonly Delivery[] {
  if (thread.key.startsWith('order:')) return readOrderThread(thread, context);
  const menus = thread.callbacks.filter(({ call }) => call === 'menu');
  const sentSeqs = thread.attempts.flatMap((attempt) => context.record.sendOf(attempt.id)?.sentSeq ?? []);
  return classifyDeliveries(menus, ({ request }) => request.body.content, sentSeqs);
}
