import type { Attempt } from '../../../src/model/correlation.ts';
import type { Exchange } from '../../../src/model/exchange.ts';
import type { Json } from '../../../src/model/json.ts';
import { Evidence } from '../evidence.ts';
import { judge, type Case } from './case.ts';

type Play = (evidence: Evidence, attempt: Attempt) => Exchange | undefined;

interface Told {
  readonly predicate: string;
  readonly params: unknown;
  readonly subject: 'expect' | 'exchange' | 'key' | 'expectNone' | 'run';
}

/** A case of one order: `play` makes the callbacks, and the last one is the subject where one is needed. */
function order(told: Told, when: string, play: Play, outcome: Case['outcome'], code?: string, sent?: Json): Case {
  const { predicate, params, subject: kind } = told;
  return {
    predicate, outcome, when: `${when} (${kind}: ${JSON.stringify(params)})`, ...(code !== undefined && { code }),
    judge: () => {
      const evidence = new Evidence();
      const { attempt, exchange: send } = evidence.send('a/order', sent === undefined ? {} : { body: sent });
      const exchange = play(evidence, attempt) ?? send;
      const thread = evidence.thread(attempt);
      switch (kind) {
        case 'expect': return judge(predicate, params, { kind, exchange, attempt, thread }, evidence);
        case 'exchange': return judge(predicate, params, { kind, exchange, attempt }, evidence);
        case 'run': return judge(predicate, params, { kind }, evidence);
        default: return judge(predicate, params, { kind, thread }, evidence);
      }
    },
  };
}

const says = (body: Json): Play => (evidence, attempt) => evidence.callback(attempt, body);
const word = (status: Json): Play => says({ orderId: 1001, status, checknumber: '7' });
const rejectedWith = (errors: Json): Play => says({ orderId: 1001, status: 'REJECTED', errors });
const several = (...plays: readonly Play[]): Play => (evidence, attempt) => plays.map((play) => play(evidence, attempt)).at(-1);
const accepted = (number: Json = '7', answer = 200, answerMs = 10): Play => (evidence, attempt) => evidence.accept(attempt, number, { answer, answerMs });
/** An acceptance whose sender had closed its side before the answer, as a POS with little patience does when the harness is busy. */
const unheard = (status: number): Play => (evidence, attempt) => {
  const { id } = evidence.accept(attempt, '7', { answer: 'open' });
  evidence.write({ type: 'exchangeEnded', exchangeId: id, closing: { kind: 'answered', afterHangUp: true, response: { status, headers: [], body: { encoding: 'utf8', content: '', bytes: 0, truncated: false } } } });
  return undefined;
};
const cutOff: Play = (evidence) => { evidence.write({ type: 'harnessStalled', stalledMs: 900, overMs: 900, cutOff: true }); return undefined; };
const stalled: Play = (evidence) => { evidence.write({ type: 'harnessStalled', stalledMs: 900, overMs: 900 }); return undefined; };
const later = (ms: number): Play => (evidence) => { evidence.pass(ms); return undefined; };
/** An acceptance under the other documented word. */
const completed = (number: Json = '7', answer = 409): Play => (evidence, attempt) => evidence.callback(attempt, { orderId: 1001, status: 'Completed', checknumber: number }, { answer });
const rejectedFor = (code: string, answer = 200, answerMs = 10): Play => (evidence, attempt) => evidence.reject(attempt, [{ code, message: 'no' }], { answer, answerMs });
const rejected: Play = (evidence, attempt) => evidence.reject(attempt);
const resent: Play = (evidence, attempt) => { evidence.send('a/again', { again: attempt }); return undefined; };
const otherOrder = (number: Json): Play => (evidence) => evidence.accept(evidence.send('b/order').attempt, number);
const nothing: Play = (_evidence, _attempt) => undefined;

const culprit = { predicate: 'namesCulprit', params: { at: ['/Items/0/Id', '/Items/0/Name'], words: ['sum'] }, subject: 'expect' } as const;
const spoiled = { Items: [{ Id: 'no-such-item', Name: 'Crème "du chef"' }] };
const contradictions = { predicate: 'oneFinalStatus', params: 'contradictions', subject: 'key' } as const;
const seconds = { predicate: 'oneFinalStatus', params: 'seconds', subject: 'key' } as const;
const repeats = { predicate: 'oneFinalStatus', params: 'repeats', subject: 'key' } as const;
const oneCheck = { predicate: 'oneCheck', params: true, subject: 'key' } as const;
const distinct = { predicate: 'checkNumberDistinct', params: true, subject: 'run' } as const;
const number = { predicate: 'checkNumber', params: 'present', subject: 'exchange' } as const;
const documented = { predicate: 'documentedWord', params: true, subject: 'exchange' } as const;
const intermediate = { predicate: 'noIntermediate', params: true, subject: 'exchange' } as const;
const isAccepted = { predicate: 'statusIs', params: 'accepted', subject: 'expect' } as const;
const isRejected = { predicate: 'statusIs', params: 'rejected', subject: 'expect' } as const;
const sameContent = { predicate: 'retried', params: 'sameContent', subject: 'expect' } as const;
const never = { predicate: 'retried', params: 'never', subject: 'expectNone' } as const;
const field = (params: Json): Told => ({ predicate: 'field', params, subject: 'expect' });
const reason = (params: string, subject: 'expect' | 'key' = 'expect'): Told => ({ predicate: 'reasonGiven', params, subject });

/** What the statuses say, one by one and together. */
export const statusCases: readonly Case[] = [
  order(number, 'an acceptance has one', accepted(), 'passed', 'check.number'),
  order(number, 'it is the number 0', accepted(0), 'passed', 'check.number'),
  order(number, 'an acceptance has none', accepted(null), 'failed', 'check.missing'),
  order(number, 'it is blank', accepted(' '), 'failed', 'check.missing'),
  order(number, 'the order was rejected', rejected, 'silent'),
  order({ ...number, subject: 'expect' }, 'the order was rejected', rejected, 'notApplicable', 'check.notAccepted'),

  order(distinct, 'two orders have two', several(accepted('7'), otherOrder('8')), 'passed', 'check.distinct'),
  order(distinct, 'two orders share one', several(accepted('7'), otherOrder(' 7 ')), 'failed', 'check.shared'),
  order(distinct, 'one order says its own twice', several(accepted('7'), accepted('7'), otherOrder('8')), 'passed'),
  order(distinct, 'only one order has any', accepted('7'), 'silent'),

  ...['Completed', 'ACCEPTED', 'Rejected', 'REJECTED'].map((known) => order(documented, `the word is ${known}`, word(known), 'passed', 'status.documented')),
  order(documented, 'the word is DONE', word('DONE'), 'failed', 'status.undocumented'),
  order(documented, 'the word is the number 1', word(1), 'failed', 'status.undocumented'),
  order(documented, 'the word is intermediate', word('Preparing'), 'silent'),
  order(documented, 'there is no word', word(null), 'silent'),
  order(intermediate, 'the word is final', word('ACCEPTED'), 'passed', 'status.final'),
  order(intermediate, 'the word is preparing', word('PREPARING'), 'failed', 'status.intermediate'),
  order(intermediate, 'the word is unknown', word('DONE'), 'silent'),

  order(field({ at: '/errors/0/code', matches: '\\S' }), 'a text is there', rejected, 'passed', 'field.matches'),
  order(field({ at: '/errors/0/code', matches: '^X' }), 'another text is there', rejected, 'failed', 'field.mismatch'),
  order(field({ at: '/errors/0/code', matches: '\\S' }), 'nothing is there', accepted(), 'failed', 'field.missing'),
  order(field({ at: '/checknumber', equals: 7 }), 'the number is there', accepted(7), 'passed', 'field.matches'),
  order(field({ at: '/checknumber', equals: 7 }), 'the text is there', accepted('7'), 'failed', 'field.mismatch'),
  order(field({ at: '/checknumber', equals: null }), 'null is there', accepted(null), 'passed', 'field.matches'),
  order(field({ at: '', equals: { a: 1, b: 2 } }), 'the members come in another order', says({ b: 2, a: 1 }), 'passed', 'field.matches'),
  order(field({ at: '/checknumber', exists: true }), 'it is there', accepted(), 'passed', 'field.matches'),
  order(field({ at: '/other', exists: false }), 'it is not there', accepted(), 'passed', 'field.matches'),
  order(field({ at: '/checknumber', exists: false }), 'it is there', accepted(), 'failed', 'field.mismatch'),
  order(field({ at: '/checknumber', exists: true }), 'the body is no JSON', says('ACCEPTED'), 'failed', 'field.missing'),

  order(culprit, 'the message has the id', rejectedWith([{ code: 'INVALID_ID', message: 'NO-SUCH-ITEM is unknown' }]), 'passed', 'culprit.named', spoiled),
  order(culprit, 'the message has the name without accents, in quotes', rejectedWith([{ code: 'X', message: 'creme "du chef" is unknown' }]), 'passed', 'culprit.named', spoiled),
  order(culprit, 'the details have the name', rejectedWith([{ code: 'X', message: 'no', details: { field: 'Crème "du chef"' } }]), 'passed', 'culprit.named', spoiled),
  order(culprit, 'a member of the details is called like the id', rejectedWith([{ code: 'X', message: 'no', details: { 'no-such-item': 'unknown' } }]), 'passed', 'culprit.named', spoiled),
  order(culprit, 'the second reason has a word', rejectedWith([{ code: 'X', message: 'no' }, { code: 'Y', message: 'the sum is wrong' }]), 'passed', 'culprit.named', spoiled),
  order(culprit, 'nothing names it', rejectedWith([{ code: 'X', message: 'rejected' }]), 'failed', 'culprit.notNamed', spoiled),
  order(culprit, 'there are no reasons', rejectedWith([]), 'notApplicable', 'reason.missing', spoiled),
  order(culprit, 'the order was accepted', accepted(), 'notApplicable', 'reason.missing', spoiled),

  order(oneCheck, 'the acceptance has a check', accepted('7'), 'passed', 'check.single'),
  order(oneCheck, 'two acceptances have one check', several(accepted('7'), resent, accepted('7')), 'passed', 'check.single'),
  order(oneCheck, 'two acceptances have two checks', several(accepted('7'), resent, accepted('8')), 'failed', 'check.several'),
  order({ ...oneCheck, subject: 'expectNone' }, 'two acceptances have two checks', several(accepted('7'), accepted('8')), 'failed', 'check.several'),
  order(oneCheck, 'nothing was accepted', rejected, 'notApplicable', 'check.none'),

  order(contradictions, 'one status came', accepted(), 'passed', 'status.single'),
  order(contradictions, 'it was rejected, sent again, and accepted', several(rejected, resent, accepted()), 'passed', 'status.single'),
  order(contradictions, 'it was accepted and then rejected', several(accepted(), rejected), 'failed', 'status.contradicts'),
  order(contradictions, 'it was rejected and then accepted', several(rejected, accepted()), 'failed', 'status.contradicts'),
  order(contradictions, 'two acceptances have two checks, which the other rule sees', several(accepted('7'), accepted('8')), 'passed', 'status.single'),
  order(contradictions, 'UEAT could not take the first of two', several(accepted('7', 500), rejected), 'passed', 'status.single'),
  order(contradictions, 'a rejection is still retried when the order was sent again', several(
    (evidence, attempt) => evidence.reject(attempt, [], { answer: 500 }), resent, (evidence, attempt) => evidence.reject(attempt, []), accepted(),
  ), 'passed', 'status.single'),
  order(contradictions, 'no final status came', word('preparing'), 'silent'),
  order(seconds, 'one status came', accepted(), 'passed', 'status.single'),
  order(seconds, 'no final status came', word('preparing'), 'silent'),
  order(seconds, 'it was accepted in both words', several(accepted(), completed()), 'failed', 'status.second'),
  order(seconds, 'it was accepted in both words, and the first was retried', several(accepted('7', 503), accepted(), completed()), 'failed', 'status.second'),
  order(seconds, 'it was accepted without a check and then with one', several(accepted(null), accepted('7', 409)), 'failed', 'status.second'),
  order(seconds, 'it was rejected for two reasons', several(rejectedFor('A'), rejectedFor('B')), 'failed', 'status.second'),
  order({ ...seconds, subject: 'expectNone' }, 'it was rejected for two reasons', several(rejectedFor('A'), rejectedFor('B')), 'failed', 'status.second'),
  order(seconds, 'two acceptances have two checks, which the one-check rule sees', several(accepted('7'), completed('8')), 'passed', 'status.single'),
  order(seconds, 'it was said twice, which the repeats see', several(accepted(), accepted()), 'passed', 'status.single'),
  order(seconds, 'it was accepted and then rejected, which the contradictions see', several(accepted(), rejected), 'passed', 'status.single'),
  order(seconds, 'UEAT could not take the first of two', several(rejectedFor('A', 503), rejectedFor('B')), 'passed', 'status.single'),
  order(seconds, 'UEAT refused the first of two', several(rejectedFor('A', 400), rejectedFor('B')), 'passed', 'status.single'),
  order(seconds, 'UEAT did not answer the first of two before the POS had hung up', several(unheard(200), completed()), 'passed', 'status.single'),
  order(seconds, 'UEAT answered the first of two late', several(rejectedFor('A', 200, 210), rejectedFor('B')), 'blocked', 'answer.late'),
  order(seconds, 'the harness stood still between two', several(rejectedFor('A'), stalled, rejectedFor('B')), 'blocked', 'harness.stalled'),
  order(seconds, 'a third came, and only the first was answered late', several(rejectedFor('A', 200, 210), rejectedFor('B'), rejectedFor('C')), 'failed', 'status.second'),
  order(seconds, 'each of two sendings was rejected for a reason of its own', several(rejectedFor('A'), resent, rejectedFor('B')), 'passed', 'status.single'),
  order(seconds, 'the second of two sendings was rejected for two reasons', several(rejectedFor('A'), resent, rejectedFor('B'), rejectedFor('C')), 'failed', 'status.second'),
  order(seconds, 'what the first sending got was said again to the second, before its own', several(rejectedFor('A'), resent, rejectedFor('A'), rejectedFor('B')), 'passed', 'status.single'),
  order(seconds, 'two sendings that no status came between were rejected for a reason each', several(resent, rejectedFor('A'), rejectedFor('B')), 'passed', 'status.single'),
  order(seconds, 'two sendings that no status came between were accepted three times', several(resent, accepted(), accepted(), completed()), 'failed', 'status.second'),
  order(seconds, 'two sendings, and UEAT could not take what came between', several(rejectedFor('A', 503), resent, rejectedFor('B'), rejectedFor('C')), 'passed', 'status.single'),
  order(repeats, 'one status came', accepted(), 'passed', 'status.single'),
  order(repeats, 'it was said twice', several(accepted(), accepted()), 'failed', 'status.repeated'),
  order(repeats, 'it was said again after a 500', several(accepted('7', 500), accepted()), 'passed', 'status.single'),
  order(repeats, 'it was said again after a 400', several(accepted('7', 400), accepted()), 'passed', 'status.single'),
  order(repeats, 'it was said again to an order that was sent again', several(accepted(), resent, accepted()), 'passed', 'status.single'),
  order(repeats, 'it was said twice to an order that was sent again', several(accepted(), resent, accepted(), accepted()), 'failed', 'status.repeated'),
  order(repeats, 'two acceptances have two checks, which the other rule sees', several(accepted('7'), accepted('8')), 'passed', 'status.single'),
  order({ ...repeats, subject: 'expectNone' }, 'it was said twice', several(rejected, rejected), 'failed', 'status.repeated'),

  ...(['any', 'code', 'message'] as const).flatMap((part) => [
    order(reason(part), 'a code and a message are given', rejected, 'passed', 'reason.given'),
    order(reason(part, 'key'), 'a code and a message are given', rejected, 'passed', 'reason.given'),
    order(reason(part), 'the order was accepted', accepted(), 'notApplicable', 'reason.notRejected'),
    order(reason(part, 'key'), 'the order was accepted', accepted(), 'silent'),
  ]),
  order(reason('any'), 'no reason is given', rejectedWith([]), 'failed', 'reason.missing'),
  order(reason('any', 'key'), 'the list of reasons is missing', says({ orderId: 1001, status: 'Rejected' }), 'failed', 'reason.missing'),
  order(reason('code'), 'no reason is given, which `any` sees', rejectedWith(null), 'notApplicable', 'reason.missing'),
  order(reason('code'), 'a reason has no code', rejectedWith([{ message: 'no' }]), 'failed', 'reason.noCode'),
  order(reason('code'), 'the second reason has a blank code', rejectedWith([{ code: 'A', message: 'no' }, { code: ' ', message: 'no' }]), 'failed', 'reason.noCode'),
  order(reason('code'), 'the reasons are one text', rejectedWith('no such item'), 'blocked', 'reason.shapeless'),
  order(reason('any'), 'the reasons are one text', rejectedWith('no such item'), 'passed', 'reason.given'),
  order(reason('message'), 'a reason is a mere text', rejectedWith([{ code: 'A', message: 'no' }, 'no']), 'blocked', 'reason.shapeless'),
  order(reason('message'), 'a reason has no message', rejectedWith([{ code: 'A' }]), 'failed', 'reason.noMessage'),
  order(reason('any'), 'the reason is a bare text', rejectedWith(['no']), 'passed', 'reason.given'),

  order(repeats, 'it came again after the harness had stood still', several(accepted(), (evidence) => { evidence.write({ type: 'harnessStalled', stalledMs: 900, overMs: 900 }); return undefined; }, accepted()), 'blocked', 'harness.stalled'),
  order(repeats, 'it came again after an answer as late as a POS need not wait for', several(accepted('7', 200, 210), accepted()), 'blocked', 'answer.late'),
  order(repeats, 'it came again after the line to the relay was gone', several(accepted(), cutOff, accepted()), 'blocked', 'callbacks.cutOff'),
  order(repeats, 'it came again after the POS had hung up before the answer', several(unheard(200), accepted()), 'passed', 'status.single'),
  order(never, 'it came again after the POS had hung up before the refusal', several(unheard(400), accepted('7', 400)), 'blocked', 'answer.unheard'),
  order(repeats, 'it came again after it had lain unread while the harness stood still', several(stalled, accepted(), accepted()), 'blocked', 'harness.stalled'),
  order(repeats, 'it came again, and the harness stood still only long after its answer', several(accepted(), later(10_000), stalled, accepted()), 'failed', 'status.repeated'),
  order(repeats, 'it came again after a retry that UEAT answered late', several(accepted('7', 503), accepted('7', 200, 900), accepted()), 'blocked', 'answer.late'),
  order(repeats, 'it came a third time, and only the first answer was late', several(accepted('7', 200, 210), accepted(), accepted()), 'failed', 'status.repeated'),
  order(never, 'it came a third time, and only the first answer was late', several(accepted('7', 400, 210), accepted('7', 400), accepted('7', 400)), 'failed', 'retry.unwanted'),
  order(sameContent, 'the retry says the same', several(accepted('7', 500), accepted('7')), 'passed', 'retry.came'),
  order(sameContent, 'the retry says something else', several(accepted('7', 500), accepted('8')), 'failed', 'retry.contentChanged'),
  order(sameContent, 'no retry came', accepted('7', 500), 'notApplicable', 'retry.never'),
  order(never, 'nothing came again', accepted('7', 400), 'passed', 'retry.none'),
  order(never, 'it came again', several(accepted('7', 400), accepted('7', 400)), 'failed', 'retry.unwanted'),
  order(never, 'it came again after an answer as late as a POS need not wait for', several(accepted('7', 400, 210), accepted('7', 400)), 'blocked', 'answer.late'),
  order(never, 'it came again after an answer that was only just prompt', several(accepted('7', 400, 200), accepted('7', 400)), 'failed', 'retry.unwanted'),
  order(never, 'nothing came at all', nothing, 'notApplicable', 'retry.none'),

  order({ predicate: 'notAccepted', params: true, subject: 'expectNone' }, 'nothing came', nothing, 'passed', 'accepted.not'),
  order({ predicate: 'notAccepted', params: true, subject: 'expectNone' }, 'it was accepted all the same', accepted(), 'failed', 'accepted.despite'),
  order(isAccepted, 'it was accepted', accepted(), 'passed', 'status.is'),
  order(isAccepted, 'it was rejected', rejected, 'failed', 'status.isNot'),
  order(isAccepted, 'the word is unknown', word('DONE'), 'blocked', 'status.unknownWord'),
  order(isAccepted, 'the body is an array', says([]), 'blocked', 'status.unknownWord'),
  order(isRejected, 'it was rejected', rejected, 'passed', 'status.is'),
  order(isRejected, 'it was accepted', accepted(), 'failed', 'status.isNot'),
];
