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
      // A POS that takes no call at all shows nothing of how it would answer this one.
      evidence.send('b/order');
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
  ['a 100 Continue that nobody asked for comes first', { failed: 'unaskedContinue' }, 'blocked', 'answered.unaskedContinue'],
  ['the answer is no HTTP', { failed: 'malformed' }, 'failed', 'answered.nothing'],
];

/** A call that is answered by 429, and then again, so often. */
function throttled(when: string, answers: readonly Answer[], asked: number, outcome: Case['outcome'], code?: string): Case {
  return {
    predicate: 'acknowledged', when, outcome, ...(code !== undefined && { code }),
    judge: () => {
      const evidence = new Evidence();
      const sends = answers.map((answer) => evidence.send('a/order', { answer }));
      const exchange = sends[asked]?.exchange;
      if (exchange === undefined) throw new Error(`there is no try ${asked}`);
      return judge('acknowledged', true, { kind: 'exchange', exchange }, evidence);
    },
  };
}

/** A POS that never answers anything. */
function deaf(predicate: string, params: unknown): Case {
  return {
    predicate, when: 'no call at all was ever taken', outcome: 'blocked', code: 'answered.nothing',
    judge: () => {
      const evidence = new Evidence();
      evidence.send('b/order', { answer: { failed: 'reset' } });
      const { exchange, attempt } = evidence.send('a/order', { answer: { failed: 'reset' } });
      return judge(predicate, params, { kind: 'send', exchange, attempt }, evidence);
    },
  };
}

/** A call that gets no answer while we waited for less than the deadline. */
function cutOff(predicate: string, params: unknown): Case {
  return {
    predicate, when: 'we waited for less than the deadline', outcome: 'blocked', code: 'wait.shorterThanDeadline',
    judge: () => {
      const evidence = new Evidence({ acknowledgeMs: 5_000 });
      evidence.send('b/order');
      const { exchange, attempt } = evidence.send('a/order', { answer: { failed: 'timeout' }, answerMs: 5_000 });
      return judge(predicate, params, { kind: 'send', exchange, attempt }, evidence);
    },
  };
}

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
  throttled('the POS asked for time and then took the call', [429, 202], 0, 'silent'),
  throttled('the POS took the call at the second try', [429, 202], 1, 'passed', 'acknowledged'),
  throttled('the POS asked for time to the end', [429, 429, 429], 2, 'failed', 'acknowledged.throttled'),
  throttled('the POS asks for more time than there is', [{ status: 429, headers: [['Retry-After', '3600']] }], 0, 'blocked', 'acknowledged.waitTooLong'),
  cutOff('acknowledged', true), cutOff('answered', '2xx'), cutOff('refused', true),
  deaf('answered', '2xx'), deaf('refused', true), deaf('refusedOrTaken', true),
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
    ['a final status deep in it', { status: 200, body: { data: [{ orderStatus: 'ACCEPTED' }] } }, 'failed', 'ack.functionalContent'],
    ['a final status in a list', { status: 200, body: [{ status: 'Rejected' }] }, 'failed'],
    ['a check number deep in it', { status: 200, body: { result: { checkNumber: 12 } } }, 'failed'],
    ['functional errors deep in it', { status: 200, body: { data: { errors: [{ code: 'INVALID_ID' }] } } }, 'failed'],
    ['a rejection as plain text', { status: 200, body: 'REJECTED: no such item' }, 'failed', 'ack.functionalContent'],
    ['a rejection somewhere in a plain text', { status: 200, body: 'order 12 REJECTED' }, 'failed'],
    ['a documented word at the beginning', { status: 200, body: 'Completed, check 12' }, 'failed'],
    ['a rejection as a JSON text', { status: 200, body: '"REJECTED"' }, 'failed'],
    ['the words of a 202', { status: 202, body: 'Accepted' }, 'passed', 'ack.empty'],
    ['a plain OK', { status: 200, body: 'OK' }, 'passed'],
    ['a sentence', { status: 200, body: 'Order received. The import has not been completed yet.' }, 'passed'],
    ['a message', { status: 200, body: { message: 'Order received', data: { status: 'queued', items: [] } } }, 'passed'],
    ['a page', { status: 200, body: '<html><body>COMPLETED ACCEPTED</body></html>' }, 'passed'],
    ['a system error with details', { status: 200, body: { errors: [{ code: 'TIMEOUT', details: { status: 'REJECTED' } }] } }, 'passed'],
    ['a word that only begins so', { status: 200, body: 'ACCEPTEDNESS' }, 'passed'],
    ['an error without a code', { status: 200, body: { errors: ['no'] } }, 'failed'],
    ['a refusal with functional errors', { status: 400, body: { errors: [{ code: 'INVALID_ID' }] } }, 'silent'],
    ['no answer', { failed: 'timeout' }, 'silent'],
  ]),
  answeredAfter(10_000, 0, 'passed', 'acknowledged.inTime'),
  answeredAfter(10_500, 0, 'failed', 'acknowledged.late'),
  answeredAfter(10_500, 600, 'blocked', 'harness.stalled'),
  answeredAfter(30_000, 600, 'failed', 'acknowledged.late'),
  ...answers('acknowledgedInTime', true, [['no answer', { failed: 'timeout' }, 'silent']]),
  ...(['refused', 'refusedOrTaken'] as const).flatMap((predicate) => answers(predicate, true, [
    ['a limiter stands before everything', 429, 'blocked', 'acknowledged.throttled', { token: 'expired' }],
    ['a limiter asks for more time than there is', { status: 429, headers: [['Retry-After', '3600']] }, 'blocked', 'acknowledged.waitTooLong', { token: 'expired' }],
  ])),
  ...answers('refusedWith', 'token.refusalStatuses', [['a limiter stands before everything', 429, 'blocked', 'acknowledged.throttled', { token: 'expired' }]]),
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
