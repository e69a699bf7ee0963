import { z } from 'zod';
import type { JudgeContext } from '../judge-context.ts';
import { at, block, fail, pass, skip } from '../judgement.ts';
import { findCalledAgain } from '../kept-waiting.ts';
import type { Delivery } from '../../contract/classify-deliveries.ts';
import type { Judgement } from '../../model/finding.ts';
import type { Predicate } from '../predicate.ts';
import { readDeliveries } from '../read-deliveries.ts';

const params = z.enum(['sameContent', 'never']);

function judgeNever(deliveries: readonly Delivery[], again: readonly Delivery[], { record }: JudgeContext): Judgement {
  const evidence = deliveries.slice(0, 5).map(({ exchange }) => at(exchange));
  const args = { count: again.length };
  const found = findCalledAgain(deliveries.map(({ exchange }) => exchange), (exchange) => again.some((delivery) => delivery.exchange === exchange), record);
  if (found === undefined) return pass('retry.none', { args, evidence });
  // A POS that was kept waiting for UEAT's refusal may have given it up: that it calls again is then no fault of its own.
  if (found.excuse !== undefined) return block(found.excuse.code, { args: found.excuse.args, evidence });
  return fail('retry.unwanted', { args, expected: 0, actual: again.length, evidence });
}

/** How a POS behaves when UEAT's answer to its status or menu was no 2xx. Comparable platforms ask for retries; UEAT's pages are silent. */
export const retried: Predicate<z.infer<typeof params>> = {
  name: 'retried',
  summary: '`sameContent`: retries say what the first delivery said. `never`: nothing is delivered again.',
  params,
  subjects: ['expect', 'expectNone'],
  judge(subject, wanted, context) {
    if (subject.kind !== 'expect' && subject.kind !== 'expectNone') return [];
    const deliveries = readDeliveries(subject.thread, context);
    const again = deliveries.filter(({ kind }) => kind !== 'fresh');
    const evidence = deliveries.slice(0, 5).map(({ exchange }) => at(exchange));
    const args = { count: again.length };
    if (deliveries.length === 0) return [skip('retry.none', { evidence })];
    if (wanted === 'never') return [judgeNever(deliveries, again, context)];
    const altered = again.find(({ kind }) => kind === 'altered');
    if (altered === undefined) return [again.length === 0 ? skip('retry.never', { evidence }) : pass('retry.came', { args, evidence })];
    const pair = [...(altered.of === undefined ? [] : [at(altered.of)]), at(altered.exchange)];
    return [fail('retry.contentChanged', { args, expected: altered.of?.request.body.content, actual: altered.exchange.request.body.content, evidence: pair })];
  },
};
