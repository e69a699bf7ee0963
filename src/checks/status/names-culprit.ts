import { z } from 'zod';
import { parseBody } from '../../contract/parse-body.ts';
import { readPointer } from '../../contract/read-pointer.ts';
import type { Json } from '../../model/json.ts';
import { at, fail, pass, skip } from '../judgement.ts';
import type { Predicate } from '../predicate.ts';

const params = z.object({
  /** Places in the order that was sent whose values are the culprit's id or name. */
  at: z.array(z.string()).default([]),
  /** Words in English or French, any of which names the culprit. */
  words: z.array(z.string().min(2)).default([]),
});

const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

function textOf(value: Json | undefined): string {
  return value === undefined ? '' : fold(JSON.stringify(value));
}

/** Errors are meant to be actionable (UEAT Open API, error handling): the reason names the item, the field or the cause. */
export const namesCulprit: Predicate<z.infer<typeof params>> = {
  name: 'namesCulprit',
  summary: "The rejection's code, message or details name the culprit: a value of the order, or one of these words.",
  params,
  subjects: ['expect'],
  judge(subject, wanted, context) {
    if (subject.kind !== 'expect') return [];
    const { exchange, attempt } = subject;
    const status = context.statusOf(exchange);
    const body = context.bodyOf(exchange);
    const evidence = [at(exchange, status.errors[0]?.pointer)];
    if (status.kind !== 'rejected' || status.errors.length === 0) return [skip('reason.missing', { evidence })];
    const send = context.record.sendOf(attempt.id);
    const sent = send === undefined ? undefined : parseBody(send.request.body);
    const order = sent?.kind === 'json' ? sent.value : null;
    const values = wanted.at.flatMap((pointer) => {
      const value = readPointer(order, pointer);
      return typeof value === 'string' || typeof value === 'number' ? [String(value)] : [];
    });
    const words = [...values, ...wanted.words].filter((word) => word.trim() !== '');
    const said = textOf(status.errors.map(({ code, message, pointer }) => [
      code ?? null, message ?? null, body.kind === 'json' ? readPointer(body.value, `${pointer}/details`) ?? null : null,
    ]));
    const named = words.find((word) => said.includes(fold(word)));
    const message = status.errors.map((error) => error.message ?? '').join(' | ');
    const details = { args: { word: named ?? '', message, words }, expected: words, actual: message, evidence };
    return [named === undefined ? fail('culprit.notNamed', details) : pass('culprit.named', details)];
  },
};
