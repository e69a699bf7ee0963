import { z } from 'zod';
import { parseBody } from '../../contract/parse-body.ts';
import type { JsonObject } from '../../model/json.ts';
import { isJsonObject } from '../../model/json.ts';
import { at, fail, pass } from '../judgement.ts';
import type { JudgeContext } from '../judge-context.ts';
import type { Predicate } from '../predicate.ts';

const params = z.literal(true);

/** Members that only a status, a menu or a functional error has; names are compared without case. */
const functionalMembers = new Set(['checknumber', 'posorderid', 'externalid', 'items', 'categories']);

function isFunctional(name: string, content: JsonObject, context: JudgeContext): boolean {
  const value = content[name];
  const plain = name.toLowerCase();
  if (functionalMembers.has(plain)) return value !== null;
  if (plain === 'status') {
    return typeof value === 'string' && !context.positions.ackPlainBodies.includes(value.toLowerCase());
  }
  if (plain !== 'errors' || !Array.isArray(value)) return false;
  const system = new Set(context.catalogue.contract.systemCodes);
  return value.some((error) => !isJsonObject(error) || typeof error.code !== 'string' || !system.has(error.code));
}

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
    const content = body.kind === 'json' && isJsonObject(body.value) ? body.value : {};
    const members = Object.keys(content).filter((name) => isFunctional(name, content, context));
    if (members.length === 0) return [pass('ack.empty', { evidence })];
    return [fail('ack.functionalContent', { args: { members }, expected: 'an empty body', actual: content, evidence })];
  },
};
