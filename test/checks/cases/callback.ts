import type { Correlation } from '../../../src/model/correlation.ts';
import type { Headers } from '../../../src/model/exchange.ts';
import type { Json } from '../../../src/model/json.ts';
import type { Acceptance } from '../../../src/model/partner.ts';
import { Evidence, place } from '../evidence.ts';
import { judge, type Case } from './case.ts';

const json: Headers = [['Content-Type', 'application/json; charset=utf-8']];

interface Told {
  readonly body?: Json;
  readonly headers?: Headers;
  readonly correlation?: Correlation;
  /** UEAT's answer; 200 when left out. */
  readonly answer?: number;
}

function status(predicate: string, when: string, told: Told, outcome: Case['outcome'], code?: string): Case {
  return {
    predicate, when, outcome, ...(code !== undefined && { code }),
    judge: () => {
      const evidence = new Evidence();
      const { attempt } = evidence.send('a/order');
      const { body = { orderId: attempt.orderId ?? 0, status: 'ACCEPTED', checknumber: '1' }, ...rest } = told;
      return judge(predicate, true, { kind: 'exchange', exchange: evidence.callback(attempt, body, rest), attempt }, evidence);
    },
  };
}

function menu(predicate: string, when: string, body: (requestId: string) => Json, by: 'requestId' | 'openSync', outcome: Case['outcome'], code?: string, headers = json): Case {
  return {
    predicate, when, outcome, ...(code !== undefined && { code }),
    judge: () => {
      const evidence = new Evidence();
      const { attempt } = evidence.send('a/sync', { call: 'menuSync' });
      const exchange = evidence.callback(attempt, body(attempt.requestId), { call: 'menu', headers, correlation: { kind: 'matched', key: attempt.key, by } });
      return judge(predicate, true, { kind: 'expect', exchange, attempt, thread: evidence.thread(attempt) }, evidence);
    },
  };
}

/** The final status of an order comes so long after the order. */
function statusAfter(ms: number, stalledMs: number, outcome: Case['outcome'], code: string, acceptance: Acceptance = 'automatic'): Case {
  return {
    predicate: 'arrivedInTime', outcome, code, when: `a status comes after ${ms} ms, of which the harness stood still for ${stalledMs} ms${acceptance === 'person' ? ', where a person accepts orders' : ''}`,
    judge: () => {
      const evidence = new Evidence({ acceptance });
      const { attempt } = evidence.send('a/order');
      if (stalledMs > 0) evidence.pass(stalledMs).write({ type: 'harnessStalled', stalledMs, overMs: stalledMs });
      evidence.pass(ms - stalledMs - 20);
      evidence.accept(attempt);
      return judge('arrivedInTime', true, { kind: 'key', thread: evidence.thread(attempt) }, evidence);
    },
  };
}

function syncAfter(ms: number, outcome: Case['outcome'], code: string): Case {
  return {
    predicate: 'arrivedInTime', outcome, code, when: `a menu comes after ${ms} ms`,
    judge: () => {
      const evidence = new Evidence();
      const { attempt } = evidence.send('a/sync', { call: 'menuSync' });
      evidence.pass(ms);
      evidence.callback(attempt, { Items: [] }, { call: 'menu' });
      return judge('arrivedInTime', true, { kind: 'key', thread: evidence.thread(attempt) }, evidence);
    },
  };
}

function noMenu(when: string, play: (evidence: Evidence, attempt: ReturnType<Evidence['send']>['attempt']) => void, outcome: Case['outcome'], code: string): Case {
  return {
    predicate: 'noMenu', when, outcome, code,
    judge: () => {
      const evidence = new Evidence();
      const { attempt } = evidence.send('a/sync', { call: 'menuSync', answer: 401 });
      play(evidence, attempt);
      return judge('noMenu', true, { kind: 'expectNone', thread: evidence.thread(attempt) }, evidence);
    },
  };
}

function known(when: string, play: (evidence: Evidence) => void, outcome: Case['outcome'], code?: string): Case {
  return {
    predicate: 'orderKnown', when, outcome, ...(code !== undefined && { code }),
    judge: () => {
      const evidence = new Evidence();
      play(evidence);
      return judge('orderKnown', true, { kind: 'run' }, evidence);
    },
  };
}

/** What the POS sends, whatever it says. */
export const callbackCases: readonly Case[] = [
  statusAfter(170_000, 0, 'passed', 'arrived.inTime'),
  statusAfter(181_000, 0, 'failed', 'arrived.afterDeadline'),
  statusAfter(181_000, 5_000, 'blocked', 'harness.stalled'),
  statusAfter(690_000, 0, 'passed', 'arrived.inTime', 'person'),
  statusAfter(691_000, 0, 'failed', 'arrived.afterDeadline', 'person'),
  syncAfter(100_000, 'passed', 'arrived.inTime'),
  syncAfter(200_000, 'failed', 'arrived.afterDeadline'),
  {
    predicate: 'arrivedInTime', when: 'a status that UEAT could not take came in time, and another in its place after the deadline', outcome: 'passed', code: 'arrived.inTime',
    judge: () => {
      const evidence = new Evidence();
      const { attempt } = evidence.send('a/order');
      evidence.accept(attempt, '7', { answer: 503 });
      evidence.pass(181_000);
      evidence.accept(attempt, '8');
      return judge('arrivedInTime', true, { kind: 'key', thread: evidence.thread(attempt) }, evidence);
    },
  },
  {
    predicate: 'arrivedInTime', when: 'no status ever comes', outcome: 'silent',
    judge: () => {
      const evidence = new Evidence();
      const { attempt } = evidence.send('a/order');
      evidence.callback(attempt, { orderId: attempt.orderId ?? 0, status: 'preparing' });
      return judge('arrivedInTime', true, { kind: 'key', thread: evidence.thread(attempt) }, evidence);
    },
  },
  status('contentTypeJson', 'application/json with a charset', { headers: json }, 'passed', 'contentType.json'),
  status('contentTypeJson', 'a +json type', { headers: [['content-type', 'application/vnd.pos+json']] }, 'passed', 'contentType.json'),
  status('contentTypeJson', 'text/plain', { headers: [['content-type', 'text/plain']] }, 'failed', 'contentType.other'),
  status('contentTypeJson', 'application/jsonish', { headers: [['content-type', 'application/jsonish']] }, 'failed', 'contentType.other'),
  status('contentTypeJson', 'no content type', { headers: [] }, 'failed', 'contentType.other'),
  menu('locationRight', 'the location in capitals', () => ({ LocationId: place.toUpperCase(), Items: [] }), 'requestId', 'passed', 'location.right'),
  menu('locationRight', 'another location', () => ({ locationId: 'elsewhere', Items: [] }), 'requestId', 'failed', 'location.wrong'),
  menu('locationRight', 'the right one in the body and another in the header', () => ({ locationId: place }), 'requestId', 'failed', 'location.wrong', [['x-ueat-locationid', 'elsewhere']]),
  menu('locationRight', 'no location', () => ({ Items: [] }), 'requestId', 'notApplicable', 'location.notNamed'),
  status('matchesSchema', 'a status with all its members', {}, 'passed', 'schema.valid'),
  status('matchesSchema', 'a number as the status word', { body: { orderId: 1, status: 7 } }, 'failed', 'schema.violated'),
  status('matchesSchema', 'an array', { body: [] }, 'failed', 'schema.violated'),
  status('matchesSchema', 'no JSON', { body: 'status=ACCEPTED' }, 'failed', 'schema.notJson'),
  status('matchesSchema', 'nested deeper than is read', { body: `{"a":${'['.repeat(200)}${']'.repeat(200)}}` }, 'failed', 'schema.tooDeep'),
  status('matchesSchema', 'nested deeper than is read, and never closed', { body: '['.repeat(300) }, 'failed', 'schema.tooDeep'),
  status('matchesSchema', 'more than is read', { body: '{"a":"aaa', answer: 413 }, 'failed', 'schema.tooLarge'),
  status('matchesSchema', 'a whole body that is refused with 413 all the same', { answer: 413 }, 'passed', 'schema.valid'),
  status('matchesSchema', 'no body', { body: '' }, 'failed', 'schema.notJson'),
  menu('matchesSchema', 'a menu whose items are no list', () => ({ Items: {} }), 'requestId', 'failed', 'schema.violated'),
  status('orderIdIsKey', 'the OrderId leads to the order', {}, 'passed', 'key.orderId'),
  status('orderIdIsKey', 'only the requestId leads to the order', { correlation: { kind: 'matched', key: 'order:1001', by: 'requestId' } }, 'failed', 'key.notOrderId'),
  status('orderIdIsKey', 'a second OrderId names another order', { body: { orderId: 1001, OrderIds: { OrderId: 7 }, status: 'ACCEPTED' } }, 'failed', 'key.contradictory'),
  status('orderIdIsKey', 'both OrderIds are the same', { body: { orderId: 1001, OrderIds: { OrderId: '1001' }, status: 'ACCEPTED' } }, 'passed', 'key.orderId'),
  status('orderIdIsKey', 'the requestId is one that UEAT never gave', { headers: [['x-ueat-requestid', 'own']] }, 'passed', 'key.orderId'),
  {
    predicate: 'orderIdIsKey', when: 'the requestId is that of another order', outcome: 'failed', code: 'key.contradictory',
    judge: () => {
      const evidence = new Evidence();
      const [{ attempt }, other] = [evidence.send('a/order'), evidence.send('b/order')];
      const exchange = evidence.accept(attempt, '7', { headers: [['x-ueat-requestid', other.attempt.requestId]] });
      return judge('orderIdIsKey', true, { kind: 'exchange', exchange }, evidence);
    },
  },
  menu('requestIdEchoed', 'the body echoes it and the header names another', (requestId) => ({ requestId, Items: [] }), 'requestId', 'failed', 'requestId.contradictory', [['x-ueat-requestid', 'own']]),
  noMenu('none came', () => undefined, 'passed', 'menu.notSent'),
  noMenu('one came all the same', (evidence, attempt) => { evidence.callback(attempt, { Items: [] }, { call: 'menu' }); }, 'failed', 'menu.despite'),
  status('orderIdIsKey', 'it leads to no order', { correlation: { kind: 'foreign', value: '9' } }, 'silent'),
  known('all statuses are about orders of the run', (evidence) => { evidence.accept(evidence.send('a/order').attempt); }, 'passed', 'order.known'),
  known('a status is about another order', (evidence) => {
    evidence.callback(undefined, { orderId: 9, status: 'ACCEPTED' }, { correlation: { kind: 'foreign', value: '9', pointer: '/orderId' } });
  }, 'failed', 'order.unknown'),
  known('there is no status', (evidence) => { evidence.send('a/order'); }, 'silent'),
  menu('requestIdEchoed', 'it is in the body', (requestId) => ({ requestId, Items: [] }), 'requestId', 'passed', 'requestId.echoed'),
  menu('requestIdEchoed', 'it is in capitals in another place', (requestId) => ({ requestId, RequestId: requestId.toUpperCase(), Items: [] }), 'requestId', 'passed', 'requestId.echoed'),
  menu('requestIdEchoed', 'it is missing', () => ({ Items: [] }), 'openSync', 'failed', 'requestId.missing'),
  menu('requestIdEchoed', 'the body is no JSON, which the schema check sees', () => '<menu/>', 'openSync', 'silent'),
  {
    predicate: 'requestIdEchoed', when: 'it is another one, and the wait took the menu all the same', outcome: 'failed', code: 'requestId.wrong',
    judge: () => {
      const evidence = new Evidence();
      const { attempt } = evidence.send('a/sync', { call: 'menuSync' });
      const exchange = evidence.callback(attempt, { requestId: 'other', Items: [] }, { call: 'menu', correlation: { kind: 'foreign', value: 'other' } });
      evidence.wait('a/sync-menu', attempt, exchange);
      return judge('requestIdEchoed', true, { kind: 'exchange', exchange }, evidence);
    },
  },
];
