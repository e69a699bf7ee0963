import { z } from 'zod';
import { at, fail, pass } from '../judgement.ts';
import type { Predicate } from '../predicate.ts';

const params = z.literal(true);
const json = /^application\/(?:[\w.+-]+\+)?json\s*(?:;|$)/i;

/** UEAT Open API: bodies are JSON, and say so. */
export const contentTypeJson: Predicate<true> = {
  name: 'contentTypeJson',
  summary: 'A callback says that its body is JSON.',
  params,
  subjects: ['expect', 'exchange'],
  judge(subject) {
    if (subject.kind !== 'expect' && subject.kind !== 'exchange') return [];
    const found = subject.exchange.request.headers.find(([name]) => name.toLowerCase() === 'content-type')?.[1] ?? '';
    const details = { args: { contentType: found }, expected: 'application/json', actual: found, evidence: [at(subject.exchange)] };
    return [json.test(found) ? pass('contentType.json', details) : fail('contentType.other', details)];
  },
};
