import { z } from 'zod';
import { parseBody } from '../../contract/parse-body.ts';
import { readPointer } from '../../contract/read-pointer.ts';
import { isJsonObject, type Json } from '../../model/json.ts';
import { at, fail, pass, skip } from '../judgement.ts';
import type { Predicate } from '../predicate.ts';

const params = z.object({
  /** Places in the order that was sent whose values are the culprit's id or name. */
  at: z.array(z.string()).default([]).describe('JSON pointers into the order, to what is wrong.'),
  /** Words in English or French, any of which names the culprit. */
  words: z.array(z.string().min(2)).default([]).describe('Words that name it too.'),
});

const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Every text, number and member name in a value: an escaped quote would hide the name that it stands in. */
function textsOf(value: Json | undefined): readonly string[] {
  if (typeof value === 'string' || typeof value === 'number') return [String(value)];
  if (Array.isArray(value)) return (value as readonly Json[]).flatMap(textsOf);
  return isJsonObject(value) ? Object.entries(value).flatMap(([name, member]) => [name, ...textsOf(member)]) : [];
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
    const said = fold(status.errors.flatMap(({ code, message, pointer }) => [
      code ?? '', message ?? '', ...(body.kind === 'json' ? textsOf(readPointer(body.value, `${pointer}/details`)) : []),
    ]).join('\n'));
    const named = words.find((word) => said.includes(fold(word)));
    const message = status.errors.map((error) => error.message ?? '').join(' | ');
    const details = { args: { word: named ?? '', message, words }, expected: words, actual: message, evidence };
    return [named === undefined ? fail('culprit.notNamed', details) : pass('culprit.named', details)];
  },
};
