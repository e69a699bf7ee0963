import { z } from 'zod';
import type { StatusReading } from '../../contract/read-status.ts';
import type { Exchange } from '../../model/exchange.ts';
import type { Judgement } from '../../model/finding.ts';
import { at, block, fail, pass, skip } from '../judgement.ts';
import { finalStatuses } from '../order-thread.ts';
import type { Predicate } from '../predicate.ts';

const params = z.enum(['any', 'code', 'message']);
type Part = z.infer<typeof params>;

const isBlank = (text: string | undefined): boolean => text === undefined || text.trim() === '';

function judgeReason(exchange: Exchange, status: StatusReading, part: Part): Judgement {
  const first = status.errors[0];
  const evidence = [at(exchange, first?.pointer ?? '/errors')];
  const actual = status.errors.map(({ code, message }) => ({ code: code ?? null, message: message ?? null }));
  const details = { args: { code: first?.code ?? '', message: first?.message ?? '' }, expected: [{ code: '…', message: '…' }], actual, evidence };
  if (first === undefined) {
    // One absent list is one violation: its parts say nothing of their own.
    return part === 'any' ? fail('reason.missing', { ...details, actual: null }) : skip('reason.missing', { evidence });
  }
  const shapeless = status.errors.find(({ isShapeless }) => isShapeless);
  // Where no object stands there is no place for a code or a message: that is the form's fault, and said there.
  if (part !== 'any' && shapeless !== undefined) return block('reason.shapeless', { args: { pointer: shapeless.pointer }, evidence: [at(exchange, shapeless.pointer)] });
  if (part === 'code' && status.errors.some(({ code }) => isBlank(code))) return fail('reason.noCode', details);
  if (part === 'message' && status.errors.some(({ message }) => isBlank(message))) return fail('reason.noMessage', details);
  return pass('reason.given', details);
}

/** UEAT Open API, status management: a rejection carries `errors[{code, message}]`. */
export const reasonGiven: Predicate<Part> = {
  name: 'reasonGiven',
  summary: 'A rejection carries errors (`any`), each with a `code`, each with a `message`.',
  params,
  subjects: ['expect', 'key'],
  judge(subject, part, context) {
    if (subject.kind === 'expect') {
      const status = context.statusOf(subject.exchange);
      if (status.kind !== 'rejected') return [skip('reason.notRejected', { args: { word: status.word ?? '' }, evidence: [at(subject.exchange)] })];
      return [judgeReason(subject.exchange, status, part)];
    }
    if (subject.kind !== 'key') return [];
    return finalStatuses(subject.thread, context)
      .filter(({ status }) => status.kind === 'rejected')
      .map(({ exchange, status }) => judgeReason(exchange, status, part));
  },
};
