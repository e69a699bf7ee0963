import { z } from 'zod';
import { depthLimit } from '../../contract/parse-body.ts';
import type { Exchange } from '../../model/exchange.ts';
import { at, fail, pass } from '../judgement.ts';
import type { Predicate } from '../predicate.ts';

const params = z.literal(true);

/** Whether UEAT stopped reading a body because there was too much of it, and so cannot say whether it was JSON. */
function wasTooLarge({ closing }: Exchange): boolean {
  return closing?.kind === 'answered' && closing.response.status === 413;
}

/** A callback's body is JSON and fits the schema that the contract names for its call. */
export const matchesSchema: Predicate<true> = {
  name: 'matchesSchema',
  summary: "A callback's body fits the JSON Schema of its call.",
  params,
  subjects: ['expect', 'exchange'],
  judge(subject, _params, context) {
    if (subject.kind !== 'expect' && subject.kind !== 'exchange') return [];
    const { exchange } = subject;
    const { call } = exchange;
    if (call === 'unknown' || call === 'raw' || call === 'order' || call === 'menuSync') return [];
    const body = context.bodyOf(exchange);
    if (body.kind !== 'json') {
      if (wasTooLarge(exchange)) return [fail('schema.tooLarge', { args: { bytes: exchange.request.body.bytes }, evidence: [at(exchange)] })];
      if (body.kind === 'notJson' && body.isTooDeep === true) {
        return [fail('schema.tooDeep', { args: { levels: depthLimit }, expected: depthLimit, evidence: [at(exchange)] })];
      }
      const detail = body.kind === 'notJson' ? body.detail : body.kind;
      return [fail('schema.notJson', { args: { detail }, expected: 'JSON in UTF-8', actual: body.kind, evidence: [at(exchange)] })];
    }
    const violations = context.schemas.violations(context.catalogue.contract.inbound[call].schema, body.value);
    const first = violations[0];
    if (first === undefined) return [pass('schema.valid', { evidence: [at(exchange)] })];
    const listed = violations.slice(0, 20).map(({ pointer, keyword, message }) => ({ pointer, keyword, message }));
    const evidence = violations.slice(0, 5).map((violation) => at(exchange, violation.pointer));
    return [fail('schema.violated', { args: { violations: listed }, expected: first.expected, actual: first.actual, evidence })];
  },
};
