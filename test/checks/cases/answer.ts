import { Evidence, type Answer } from '../evidence.ts';
import { catalogueOf } from '../rules.ts';
import { sendOrder, story } from '../stories.ts';
import type { SendStep } from '../../../src/model/scenario.ts';
import { judge, type Case } from './case.ts';

type Told = readonly [when: string, answer: Answer, outcome: Case['outcome'], code?: string | undefined, step?: Partial<SendStep>];

function answers(predicate: string, params: unknown, told: readonly Told[]): readonly Case[] {
  return told.map(([when, answer, outcome, code, step]): Case => ({
    predicate, when, outcome, ...(code !== undefined && { code }),
    judge: () => {
      const evidence = new Evidence({ catalogue: catalogueOf([story('a', [sendOrder('order', step)])]) });
      const { exchange, attempt } = evidence.send('a/order', { answer });
      return judge(predicate, params, { kind: 'send', exchange, attempt }, evidence);
    },
  }));
}

function answeredAfter(answerMs: number, stalledMs: number, outcome: Case['outcome'], code: string): Case {
  return {
    predicate: 'acknowledgedInTime', outcome, code, when: `the answer takes ${answerMs} ms, of which the harness stood still for ${stalledMs} ms`,
    judge: () => {
      const evidence = new Evidence();
      const { exchange } = evidence.send('a/order', { answerMs });
      if (stalledMs > 0) evidence.write({ type: 'harnessStalled', stalledMs, overMs: stalledMs });
      return judge('acknowledgedInTime', true, { kind: 'exchange', exchange }, evidence);
    },
  };
}

const unreachable: readonly Told[] = [
  ['the connection is refused', { failed: 'refused' }, 'blocked', 'send.unreachable'],
  ['the name is unknown', { failed: 'dns' }, 'blocked', 'send.unreachable'],
  ['TLS cannot be agreed on', { failed: 'tls' }, 'blocked', 'send.unreachable'],
  ['the run was interrupted', { failed: 'aborted' }, 'blocked', 'run.interrupted'],
  ['the exchange is still open', 'open', 'blocked', 'run.unfinished'],
];
const speechless: readonly Told[] = [
  ['nothing comes before the timeout', { failed: 'timeout' }, 'failed', 'answered.nothing'],
  ['the connection is reset', { failed: 'reset' }, 'failed', 'answered.nothing'],
  ['the answer is no HTTP', { failed: 'malformed' }, 'failed', 'answered.nothing'],
];

/** What the POS answers at once. */
export const answerCases: readonly Case[] = [
  ...answers('acknowledged', true, [
    ...unreachable, ...speechless,
    ['200', 200, 'passed', 'acknowledged'], ['202', 202, 'passed'], ['204', 204, 'passed'],
    ['a right order gets 400', 400, 'failed', 'acknowledged.refused'], ['500', 500, 'failed'], ['302', 302, 'failed'],
    ['a faulty payload gets 400', 400, 'notApplicable', 'refused.expected', { invalid: 'payload' }],
    ['an order that may be refused gets 422', 422, 'notApplicable', 'refused.expected', { orRefused: true }],
    ['a faulty payload gets 500', 500, 'failed', 'acknowledged.refused', { invalid: 'payload' }],
    ['a functional fault gets 400', 400, 'failed', 'acknowledged.refused', { invalid: 'functional' }],
    ['a wrong token gets 401', 401, 'silent', undefined, { token: 'expired' }],
  ]),
  ...answers('ackWithoutContent', true, [
    ['an empty 202', 202, 'passed', 'ack.empty'], ['204', 204, 'passed'],
    ['{}', { status: 200, body: {} }, 'passed'],
    ['{"status":"success"}', { status: 200, body: { status: 'success' } }, 'passed'],
    ['a system error', { status: 200, body: { errors: [{ code: 'TIMEOUT', message: 'later' }] } }, 'passed'],
    ['a null check number', { status: 200, body: { checknumber: null } }, 'passed'],
    ['plain text', { status: 200, body: 'OK' }, 'passed'],
    ['a final status', { status: 200, body: { status: 'ACCEPTED' } }, 'failed', 'ack.functionalContent'],
    ['a check number', { status: 200, body: { CheckNumber: '12' } }, 'failed'],
    ['a menu', { status: 200, body: { Items: [] } }, 'failed'],
    ['a functional error', { status: 200, body: { errors: [{ code: 'INVALID_ID', message: 'no' }] } }, 'failed'],
    ['an error without a code', { status: 200, body: { errors: ['no'] } }, 'failed'],
    ['a refusal with functional errors', { status: 400, body: { errors: [{ code: 'INVALID_ID' }] } }, 'silent'],
    ['no answer', { failed: 'timeout' }, 'silent'],
  ]),
  answeredAfter(10_000, 0, 'passed', 'acknowledged.inTime'),
  answeredAfter(10_500, 0, 'failed', 'acknowledged.late'),
  answeredAfter(10_500, 600, 'blocked', 'harness.stalled'),
  answeredAfter(30_000, 600, 'failed', 'acknowledged.late'),
  ...answers('acknowledgedInTime', true, [['no answer', { failed: 'timeout' }, 'silent']]),
  ...answers('answered', '2xx', [...unreachable, ...speechless, ['204', 204, 'passed', 'answered.expected'], ['404', 404, 'failed', 'answered.unexpected']]),
  ...answers('answered', 400, [['400', 400, 'passed'], ['401', 401, 'failed']]),
  ...answers('answered', [400, 422], [['422', 422, 'passed'], ['404', 404, 'failed']]),
  ...answers('refused', true, [
    ...unreachable, ...speechless, ['401', 401, 'passed', 'refused.expected'], ['404', 404, 'passed'], ['202', 202, 'failed', 'refused.not'], ['500', 500, 'failed'],
  ]),
  ...answers('refusedOrTaken', true, [
    ...unreachable, ...speechless, ['400', 400, 'passed', 'refused.expected'], ['202', 202, 'notApplicable', 'acknowledged'], ['500', 500, 'failed', 'answered.unexpected'],
  ]),
  ...answers('refusedWith', 'token.refusalStatuses', [
    ...unreachable, ['nothing comes before the timeout', { failed: 'timeout' }, 'blocked', 'answered.nothing'],
    ['401', 401, 'passed', 'refused.expected'], ['403', 403, 'passed'], ['a 400', 400, 'failed', 'refused.otherStatus'], ['a 202', 202, 'notApplicable', 'refused.not'],
  ]),
  ...answers('refusedWith', [404], [['404', 404, 'passed'], ['400', 400, 'failed']]),
];
