import type { InboundCall } from '../../../src/model/call.ts';
import type { Headers } from '../../../src/model/exchange.ts';
import type { Json, JsonObject } from '../../../src/model/json.ts';
import type { AskFacts } from '../../../src/checks/subject.ts';
import { Evidence, place, type Answer } from '../evidence.ts';
import { judge, type Case } from './case.ts';

const item = (more: JsonObject = {}): JsonObject => ({ Id: 'a', Name: 'Soup', Type: 'Item', Prices: [{ Service: 'Pickup', Price: 500 }], ...more });
const menu = { Items: [item({ IsAvailable: true }), item({ Id: 'b', Name: 'Stew' })] };
const located: Headers = [['Content-Type', 'application/json'], ['X-UEAT-LocationId', place.toUpperCase()]];

interface Told {
  readonly call?: InboundCall;
  readonly body: Json;
  readonly headers?: Headers;
  readonly answer?: Json;
  /** The menu of the last sync; none when null. */
  readonly before?: Json | null;
  readonly answered?: Answer;
  readonly again?: number;
  /** How long UEAT's answer takes. */
  readonly answerMs?: number;
  /** How long the wait that claimed it was meant to last, at most; no wait when left out. */
  readonly waitMs?: number;
  /** What is pushed after the next thing was asked of the till. */
  readonly later?: Json;
}

/** An order that was accepted, a menu that was sent, an ask, and what the POS did of itself. */
function stage({ call = 'menuPush', body, headers = located, answer, before = menu, answered = 200, answerMs = 10, again = 0, waitMs, later }: Told) {
  const evidence = new Evidence();
  if (before !== null) {
    const { attempt } = evidence.send('a/sync', { call: 'menuSync' });
    evidence.callback(attempt, before, { call: 'menu' });
  }
  const { attempt } = evidence.send('a/order');
  evidence.accept(attempt, '007');
  const { seq: askedSeq } = evidence.write({ type: 'asked', step: 'a/ask', hook: 'pushMenu' });
  const correlation = { kind: 'initiated' as const, locationId: place };
  const exchange = evidence.callback(undefined, body, { call, headers, correlation, answer: answered, answerMs });
  if (waitMs !== undefined) {
    evidence.write({ type: 'waitStarted', step: 'a/expect', key: 'ask:a/ask', timeoutMs: waitMs });
    evidence.pass(waitMs).write({ type: 'waitEnded', step: 'a/expect', cutShort: false, claimed: exchange.id });
  }
  for (let count = 0; count < again; count += 1) evidence.callback(undefined, body, { call, headers, correlation });
  const next = later === undefined ? undefined : evidence.write({ type: 'asked', step: 'a/next', hook: 'restoreMenu' });
  if (later !== undefined) evidence.callback(undefined, later, { call, headers, correlation });
  const ask: AskFacts = { hook: 'pushMenu', locationId: place, askedSeq, ...(next && { nextAskedSeq: next.seq }), attempt, thread: evidence.thread(attempt), ...(answer !== undefined && { answer }) };
  return { evidence, exchange, ask };
}

function initiated(predicate: string, params: unknown, when: string, told: Told, outcome: Case['outcome'], code?: string): Case {
  return {
    predicate, outcome, when: `${when} (${String(params)})`, ...(code !== undefined && { code }),
    judge: () => {
      const { evidence, exchange, ask } = stage(told);
      return judge(predicate, params, { kind: 'initiated', exchange, ask }, evidence);
    },
  };
}

const push = (...items: readonly JsonObject[]): Json => ({ Items: items });
const dearer = item({ Prices: [{ Service: 'Pickup', Price: 550 }] });
const members = ['IsAvailable', 'ModifierGroups', 'Variations'];

/** The menu that comes after a push. */
function readBack(when: string, pushed: Json, later: Json, outcome: Case['outcome'], code: string, answered: Answer = 200): Case {
  return {
    predicate: 'menuReadsBack', when, outcome, code,
    judge: () => {
      const { evidence } = stage({ body: pushed, answered });
      const { attempt } = evidence.send('a/after', { call: 'menuSync' });
      const exchange = evidence.callback(attempt, later, { call: 'menu' });
      return judge('menuReadsBack', true, { kind: 'expect', exchange, attempt, thread: evidence.thread(attempt) }, evidence);
    },
  };
}

const order: JsonObject = {
  OrderIds: { OrderId: 1001 }, CounterNotes: 'TEST', Service: { OrderType: 'Takeout' }, Payment: { Total: 2000, Tip: 200 },
  Items: [
    { Id: 'a', Name: 'Soup', Quantity: 2, Note: 'sans  sel', Modifiers: [{ Id: 'm', Quantity: 2, Modifiers: [] }] },
    { Id: 'b', Name: 'Stew', Quantity: 1, Note: '', Modifiers: [] },
  ],
};
const soup = { id: 'a', quantity: 2, note: 'SANS SEL', modifiers: [{ id: 'm', quantity: 2 }] };
const stew = { id: 'b', quantity: 1 };
const check = (more: JsonObject = {}): JsonObject => ({ items: [soup, stew], notes: 'test', serviceType: 'take-out', tip: 200, total: 2000, ...more });

function till(params: string, when: string, answer: Json | undefined, outcome: Case['outcome'], code: string): Case {
  return {
    predicate: 'checkEqualsOrder', when: `${when} (${params})`, outcome, code,
    judge: () => {
      const evidence = new Evidence();
      const { attempt } = evidence.send('a/order', { body: order });
      evidence.accept(attempt);
      const ask: AskFacts = { hook: 'readCheck', locationId: place, askedSeq: 1, attempt, thread: evidence.thread(attempt), ...(answer !== undefined && { answer }) };
      return judge('checkEqualsOrder', params, { kind: 'ask', ask }, evidence);
    },
  };
}

/** What the POS does of itself, and what the till shows. */
export const tillCases: readonly Case[] = [
  initiated('locationHeader', 'x-ueat-locationid', 'the header names the location, in capitals', { body: push(dearer) }, 'passed', 'location.right'),
  initiated('locationHeader', 'x-ueat-locationid', 'there is no such header', { body: push(dearer), headers: [] }, 'failed', 'header.missing'),
  initiated('locationHeader', 'x-ueat-locationid', 'it names another location', { body: push(dearer), headers: [['x-ueat-locationid', 'elsewhere']] }, 'failed', 'location.wrong'),

  initiated('pushCarries', 'price', 'the push has the price that the hook told of', { body: push(dearer), answer: { itemId: 'a', price: 550 } }, 'passed', 'push.carries'),
  initiated('pushCarries', 'price', 'it has another', { body: push(item()), answer: { itemId: 'a', price: 550 } }, 'failed', 'push.otherValue'),
  initiated('pushCarries', 'price', 'it lacks the item', { body: push(item({ Id: 'b' })), answer: { itemId: 'a', price: 550 } }, 'failed', 'push.lacksItem'),
  initiated('pushCarries', 'price', 'it is in dollars, which the schema sees', { body: push(item({ Prices: [{ Service: 'Pickup', Price: 5.5 }] })), answer: { itemId: 'a', price: 550 } }, 'notApplicable', 'push.priceUnreadable'),
  initiated('pushCarries', 'price', 'nobody told what was changed, and a price is new', { body: push(dearer) }, 'passed', 'push.carries'),
  initiated('pushCarries', 'price', 'nobody told what was changed, and nothing is new', { body: push(item()) }, 'failed', 'push.nothingNew'),
  initiated('pushCarries', 'price', 'nobody told what was changed, and there was no menu', { body: push(item()), before: null }, 'blocked', 'push.noMenu'),
  initiated('pushCarries', 'price', 'the hook tells of a name', { body: push(item()), answer: { itemId: 'a', name: 'Bisque' } }, 'blocked', 'push.notAsked'),
  initiated('pushCarries', 'name', 'the push has the name', { body: push(item({ Name: 'Bisque' })), answer: { itemId: 'a', name: 'Bisque' } }, 'passed', 'push.carries'),
  initiated('pushCarries', 'name', 'it has the old one', { body: push(item()), answer: { itemId: 'a', name: 'Bisque' } }, 'failed', 'push.otherValue'),
  initiated('pushCarries', 'everyItem', 'both are there', { body: push(dearer, item({ Id: 'b' })), answer: [{ itemId: 'a', price: 550 }, { itemId: 'b', price: 500 }] }, 'passed', 'push.carries'),
  initiated('pushCarries', 'everyItem', 'one is missing', { body: push(dearer), answer: [{ itemId: 'a', price: 550 }, { itemId: 'b', price: 600 }] }, 'failed', 'push.lacksItem'),
  initiated('pushCarries', 'everyItem', 'one is missing, and it was waited for until the deadline', { body: push(dearer), answer: [{ itemId: 'a', price: 550 }, { itemId: 'b', price: 600 }], waitMs: 180_000 }, 'failed', 'push.lacksItem'),
  initiated('pushCarries', 'everyItem', 'one is missing, and it was not waited for until the deadline', { body: push(dearer), answer: [{ itemId: 'a', price: 550 }, { itemId: 'b', price: 600 }], waitMs: 5_000 }, 'blocked', 'wait.shorterThanDeadline'),
  initiated('pushCarries', 'everyItem', 'both came in a wait that was short', { body: push(dearer, item({ Id: 'b' })), answer: [{ itemId: 'a', price: 550 }, { itemId: 'b', price: 500 }], waitMs: 5_000 }, 'passed', 'push.carries'),
  initiated('pushCarries', 'everyItem', 'the hook made one change only', { body: push(dearer), answer: { itemId: 'a', price: 550 } }, 'blocked', 'push.tooFewChanges'),

  initiated('pushChangesOnly', members, 'it has price and name only', { body: push(dearer) }, 'passed', 'push.changesOnly'),
  initiated('pushChangesOnly', members, 'it repeats what the menu said', { body: push({ ...dearer, IsAvailable: true, ModifierGroups: [] }) }, 'passed', 'push.changesOnly'),
  initiated('pushChangesOnly', members, 'a category has the id of the item', {
    body: push({ ...dearer, IsAvailable: true }), before: { Categories: [{ Id: 'a', Name: 'Soups', Items: ['a'] }], ...menu },
  }, 'passed', 'push.changesOnly'),
  initiated('pushCarries', 'price', 'the new price only comes once the next thing was asked', {
    body: push(item()), later: push(dearer), answer: { itemId: 'a', price: 550 },
  }, 'failed', 'push.otherValue'),
  initiated('pushChangesOnly', members, 'it takes the item off sale', { body: push({ ...dearer, IsAvailable: false }) }, 'failed', 'push.changesMore'),

  initiated('pushedIdsKnown', true, 'the menu has them', { body: push(dearer) }, 'passed', 'push.idsKnown'),
  initiated('pushedIdsKnown', true, 'one is new', { body: push(item({ Id: 'z' })) }, 'failed', 'push.unknownId'),
  initiated('pushedIdsKnown', true, 'there was no menu', { body: push(dearer), before: null }, 'blocked', 'push.noMenu'),

  initiated('refundNamesCheck', true, 'it is the check number', { call: 'refund', body: { ExternalId: '007' } }, 'passed', 'refund.named'),
  initiated('refundNamesCheck', true, 'it lost its zeros', { call: 'refund', body: { ExternalId: '7' } }, 'failed', 'refund.otherId'),
  initiated('refundNamesCheck', true, 'there is none', { call: 'refund', body: {} }, 'failed', 'refund.noExternalId'),

  initiated('sentOnce', true, 'nothing follows', { call: 'refund', body: { ExternalId: '007' } }, 'passed', 'sent.once'),
  initiated('sentOnce', true, 'the same follows', { call: 'refund', body: { ExternalId: '007' }, again: 2 }, 'failed', 'sent.again'),
  initiated('sentOnce', true, 'the same follows an answer as late as a POS need not wait for', { call: 'refund', body: { ExternalId: '007' }, again: 1, answerMs: 210 }, 'blocked', 'answer.late'),
  initiated('sentOnce', true, 'UEAT has not answered', { call: 'refund', body: { ExternalId: '007' }, answered: 'open' }, 'blocked', 'run.unfinished'),

  readBack('an option has the id of the item', push(dearer), {
    Items: [item({ Id: 'z', ModifierGroups: [{ Id: 'g', Name: 'Size', Min: 0, Max: 1, Modifiers: [{ Id: 'a', Name: 'Large', Prices: [{ Service: 'Pickup', Price: 100 }] }] }] }), dearer],
  }, 'passed', 'readBack.same'),
  readBack('the next menu has the pushed price', push(dearer), { Items: [dearer] }, 'passed', 'readBack.same'),
  readBack('it has the old price', push(dearer), menu, 'failed', 'readBack.differs'),
  readBack('it has the old name', push(item({ Name: 'Bisque' })), menu, 'failed', 'readBack.differs'),
  readBack('it lacks the item', push(dearer), { Items: [] }, 'failed', 'readBack.missing'),
  readBack('UEAT refused the push', push(dearer), menu, 'notApplicable', 'readBack.nothing', 400),

  till('items', 'the check has the same lines', check(), 'passed', 'till.same'),
  till('items', 'a line of two stands as two lines', check({ items: [{ ...soup, quantity: 1 }, stew, { ...soup, quantity: 1 }] }), 'passed', 'till.same'),
  till('items', 'it is spelled as the order is', { checks: [{ Items: order.Items ?? [] }] }, 'passed', 'till.same'),
  till('items', 'it shows names only', check({ items: [{ name: 'soup', quantity: 2, modifiers: [{ name: '', quantity: 2 }] }, { name: 'Stew', quantity: 1 }] }), 'passed', 'till.same'),
  till('items', 'a quantity is another', check({ items: [{ ...soup, quantity: 1 }, stew] }), 'failed', 'till.lineDiffers'),
  till('items', 'options were counted for the line', check({ items: [{ ...soup, modifiers: [{ id: 'm', quantity: 4 }] }, stew] }), 'failed', 'till.lineDiffers'),
  till('items', 'there is one more', check({ items: [soup, stew, { id: 'z', quantity: 1 }] }), 'failed', 'till.extraLine'),
  till('items', 'there are two checks', { checks: [check(), check()] }, 'failed', 'till.checkCount'),
  till('items', 'there is none', { checks: [] }, 'failed', 'till.checkCount'),
  till('items', 'the person did not show it', undefined, 'blocked', 'ask.unanswered'),
  till('items', 'lines stand in another order, alike ones merged', check({ items: [stew, { id: 'a', quantity: 2, modifiers: [{ id: 'm', quantity: 1 }, { id: 'm', quantity: 1 }] }] }), 'passed', 'till.same'),
  till('items', 'it has no place for options', check({ items: [{ id: 'a', quantity: 2 }, stew] }), 'blocked', 'till.notShown'),
  till('items', 'it shows the options as none', check({ items: [{ ...soup, modifiers: [] }, stew] }), 'failed', 'till.lineDiffers'),
  till('items', 'it has names of its own and no ids', check({ items: [{ name: 'SOUP KITCH', quantity: 2, modifiers: [{ name: '', quantity: 2 }] }, { name: 'Stew', quantity: 1 }] }), 'blocked', 'till.notShown'),
  till('items', 'it has no lines', check({ items: [] }), 'failed', 'till.lineDiffers'),
  till('notes', 'a note is broken into the lines of a printer', check({ items: [{ ...soup, note: ['Sans', 'sel'] }, stew] }), 'passed', 'till.same'),
  till('notes', 'it has no place for notes', { items: [{ id: 'a', quantity: 2 }, stew] }, 'blocked', 'till.notShown'),
  till('service', 'it is a word of the till', check({ serviceType: 'Comptoir' }), 'blocked', 'till.serviceUnknown'),
  till('notes', 'the notes are there, in capitals', check(), 'passed', 'till.same'),
  till('notes', 'a note is missing', check({ items: [{ ...soup, note: '' }, stew] }), 'failed', 'till.noteMissing'),
  till('money', 'total and tip are the same', check(), 'passed', 'till.same'),
  till('money', 'the total leaves the tip out', check({ total: 1800 }), 'failed', 'till.amountDiffers'),
  till('money', 'the tip is not shown', check({ tip: null }), 'blocked', 'till.notShown'),
  till('service', 'it is the same word, spelled otherwise', check(), 'passed', 'till.same'),
  till('service', 'it is another', check({ serviceType: 'Delivery' }), 'failed', 'till.serviceDiffers'),
  till('service', 'it is not shown', check({ serviceType: null }), 'blocked', 'till.notShown'),
];
