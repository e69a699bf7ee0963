import { z } from 'zod';
import { at, fail, pass, skip } from '../judgement.ts';
import { readDeliveries } from '../read-deliveries.ts';
import type { Predicate } from '../predicate.ts';

const params = z.enum(['sameContent', 'never']);

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
    if (wanted === 'never') {
      return [again.length === 0 ? pass('retry.none', { args, evidence }) : fail('retry.unwanted', { args, expected: 0, actual: again.length, evidence })];
    }
    const altered = again.find(({ kind }) => kind === 'altered');
    if (altered === undefined) return [again.length === 0 ? skip('retry.never', { evidence }) : pass('retry.came', { args, evidence })];
    const pair = [...(altered.of === undefined ? [] : [at(altered.of)]), at(altered.exchange)];
    return [fail('retry.contentChanged', { args, expected: altered.of?.request.body.content, actual: altered.exchange.request.body.content, evidence: pair })];
  },
};
