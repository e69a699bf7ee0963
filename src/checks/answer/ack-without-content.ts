import { z } from 'zod';
import { capText } from '../../contract/cap-text.ts';
import { parseBody } from '../../contract/parse-body.ts';
import { at, fail, pass } from '../judgement.ts';
import type { Predicate } from '../predicate.ts';
import { findFunctional } from './find-functional.ts';

const params = z.literal(true);

/** UEAT Open API: a 2xx acknowledgement has no functional content; system errors such as TIMEOUT may stand in it. */
export const ackWithoutContent: Predicate<true> = {
  name: 'ackWithoutContent',
  summary: 'A 2xx answer carries no status, menu, check number or functional error.',
  params,
  subjects: ['send', 'exchange'],
  judge(subject, _params, context) {
    if (subject.kind !== 'send' && subject.kind !== 'exchange') return [];
    const { closing } = subject.exchange;
    if (closing?.kind !== 'answered' || closing.response.status < 200 || closing.response.status > 299) return [];
    const evidence = [at(subject.exchange)];
    const body = parseBody(closing.response.body);
    const text = closing.response.body.encoding === 'utf8' ? closing.response.body.content : '';
    const members = findFunctional(body, text, context);
    if (members.length === 0) return [pass('ack.empty', { evidence })];
    return [fail('ack.functionalContent', { args: { members }, expected: 'an empty body', actual: body.kind === 'json' ? body.value : capText(text, 500), evidence })];
  },
};
