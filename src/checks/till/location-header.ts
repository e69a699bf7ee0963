import { z } from 'zod';
import { readHeader } from '../../contract/read-header.ts';
import { at, fail, pass } from '../judgement.ts';
import type { Predicate } from '../predicate.ts';

const params = z.string().min(1);

/** Pushed menus and refunds name their location in a header (UEAT Open API, push menu and refund). */
export const locationHeader: Predicate<string> = {
  name: 'locationHeader',
  summary: 'A pushed menu or a refund names its location in this header.',
  params,
  subjects: ['initiated'],
  judge(subject, header) {
    if (subject.kind !== 'initiated') return [];
    const { exchange, ask: { locationId: expected } } = subject;
    const actual = readHeader(exchange.request.headers, header)?.trim() ?? '';
    const evidence = [at(exchange)];
    if (actual === '') return [fail('header.missing', { args: { header }, expected, actual: null, evidence })];
    if (actual.toLowerCase() === expected.toLowerCase()) return [pass('location.right', { evidence })];
    return [fail('location.wrong', { args: { actual, expected }, expected, actual, evidence })];
  },
};
