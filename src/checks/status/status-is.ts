import { z } from 'zod';
import type { Exchange } from '../../model/exchange.ts';
import type { JudgeContext } from '../judge-context.ts';
import { at, block, fail, pass } from '../judgement.ts';
import { isFinal } from '../order-thread.ts';
import type { Predicate } from '../predicate.ts';
import { workingOf } from '../working-of.ts';

const params = z.enum(['accepted', 'rejected']);

/** Where the order was made wrong on purpose: what a reader of the finding looks for first. */
function tamperedPlace({ step }: Exchange, context: JudgeContext): string | undefined {
  const sent = step === undefined ? undefined : context.stepAt(step);
  return sent?.kind === 'send' ? (sent.resend ?? sent.order)?.tamper[0]?.at : undefined;
}

/** UEAT Open API, status management: the final status is the one that the order deserves. */
export const statusIs: Predicate<z.infer<typeof params>> = {
  name: 'statusIs',
  summary: 'The final status is `accepted` or `rejected`.',
  params,
  subjects: ['expect'],
  judge(subject, wanted, context) {
    if (subject.kind !== 'expect') return [];
    const { exchange, attempt } = subject;
    const status = context.statusOf(exchange);
    const send = context.record.sendOf(attempt.id);
    const evidence = [...(send === undefined ? [] : [at(send, tamperedPlace(send, context))]), at(exchange)];
    const word = status.word ?? '';
    if (!isFinal(status)) return [block('status.unknownWord', { args: { word }, evidence })];
    const reasons = status.errors.map(({ code, message }) => [code, message].filter((part) => part !== undefined).join(': '));
    const args = { kind: status.kind, expected: wanted, actual: status.kind, word, number: status.checkNumber ?? null, reasons };
    const details = { args, expected: wanted, actual: { status: word, errors: reasons }, evidence };
    if (status.kind === wanted) return [pass('status.is', details)];
    return [fail('status.isNot', { ...details, working: send === undefined ? undefined : workingOf(send, context) })];
  },
};
