import { z } from 'zod';
import { checkNumbersOf } from '../../contract/check-numbers-of.ts';
import { findMember } from '../../contract/find-member.ts';
import { parseBody } from '../../contract/parse-body.ts';
import { readPointer } from '../../contract/read-pointer.ts';
import type { Exchange } from '../../model/exchange.ts';
import type { Judgement } from '../../model/finding.ts';
import { isJsonObject, type Json, type JsonObject } from '../../model/json.ts';
import { at, block, fail, pass } from '../judgement.ts';
import type { JudgeContext } from '../judge-context.ts';
import type { Predicate } from '../predicate.ts';
import { countLines, hasIds, hasOptions } from './compare-lines.ts';
import { hasNotes, notesOf, textOf } from './read-notes.ts';

const params = z.enum(['items', 'notes', 'money', 'service']);

/** An order as it was sent and the one check that stands on the till for it. */
interface Comparison {
  readonly order: JsonObject;
  readonly send: Exchange;
  readonly check: JsonObject;
}

/** The checks that a hook printed: one, a list, or a document that holds a list. */
function checksIn(answer: Json): readonly JsonObject[] {
  const list = isJsonObject(answer) ? findMember(answer, 'checks')?.value ?? [answer] : answer;
  return (Array.isArray(list) ? list as readonly Json[] : []).filter(isJsonObject);
}

const hidden = (name: string, { send }: Comparison, pointer: string): Judgement => block('till.notShown', { args: { name }, evidence: [at(send, pointer)] });

const listOf = (check: JsonObject): readonly Json[] => {
  const items = findMember(check, 'items')?.value;
  return Array.isArray(items) ? items as readonly Json[] : [];
};
const ordersOptions = (order: JsonObject): boolean =>
  listOf(order).some((item) => isJsonObject(item) && Array.isArray(item.Modifiers) && item.Modifiers.length > 0);

function compareItems(comparison: Comparison): readonly Judgement[] {
  const { order, send, check } = comparison;
  const by = hasIds(check) ? 'id' : 'name';
  if (ordersOptions(order) && !hasOptions(check) && listOf(check).length > 0) return [hidden('modifiers', comparison, '/Items')];
  const [ordered, shown] = [countLines(order, by), countLines(check, by)];
  const strange = shown.some(({ key }) => !ordered.some((line) => line.key === key));
  // A till may know an item by another name than the menu: then only ids tell whether it is another item.
  if (by === 'name' && strange && ordered.some(({ key }) => !shown.some((line) => line.key === key))) return [hidden('id', comparison, '/Items')];
  const ofOrder = ordered.flatMap(({ key, label, quantity, pointer }) => {
    const actual = shown.find((line) => line.key === key)?.quantity ?? 0;
    return actual === quantity ? [] : [fail('till.lineDiffers', { args: { name: label, expected: quantity, actual }, expected: quantity, actual, evidence: [at(send, pointer)] })];
  });
  const extra = shown.filter(({ key }) => !ordered.some((line) => line.key === key));
  return [...ofOrder, ...extra.map(({ label, quantity }) => fail('till.extraLine', { args: { name: label, actual: quantity }, expected: 0, actual: quantity, evidence: [at(send, '/Items')] }))];
}

function compareNotes(comparison: Comparison): readonly Judgement[] {
  const { order, send, check } = comparison;
  if (notesOf(order).length > 0 && !hasNotes(check)) return [hidden('notes', comparison, '/Items')];
  const printed = textOf(check);
  return notesOf(order).filter(({ text }) => !printed.includes(text)).map(({ note, pointer }) =>
    fail('till.noteMissing', { args: { word: note }, expected: note, actual: null, evidence: [at(send, pointer)] }));
}

function compareAmount(name: 'total' | 'tip', pointer: string, comparison: Comparison): readonly Judgement[] {
  const { order, send, check } = comparison;
  const expected = readPointer(order, pointer) ?? 0;
  const actual = findMember(check, name)?.value;
  // Where there was no tip, a till need not show one.
  if ((actual === undefined || actual === null) && expected === 0) return [];
  if (actual === undefined || actual === null) return [hidden(name, comparison, pointer)];
  return actual === expected ? [] : [fail('till.amountDiffers', { args: { name, expected, actual }, expected, actual, evidence: [at(send, pointer)] })];
}

const plain = (value: Json | undefined): string => (typeof value === 'string' ? value.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '') : '');

function compareService(comparison: Comparison, { orderTypeTakeout, orderTypeDineIn, orderTypeDelivery }: JudgeContext['positions']): readonly Judgement[] {
  const { order, send, check } = comparison;
  const pointer = '/Service/OrderType';
  const expected = readPointer(order, pointer) ?? null;
  const actual = findMember(check, 'serviceType')?.value ?? findMember(check, 'orderType')?.value;
  if (actual === undefined || actual === null) return [hidden('serviceType', comparison, pointer)];
  // The till's own word for a service shows nothing: only one of UEAT's can be another than the order's.
  const known = [expected, orderTypeTakeout, orderTypeDineIn, orderTypeDelivery].map(plain);
  if (!known.includes(plain(actual))) return [block('till.serviceUnknown', { args: { actual, expected }, evidence: [at(send, pointer)] })];
  return plain(actual) === plain(expected) ? [] : [fail('till.serviceDiffers', { args: { expected, actual }, expected, actual, evidence: [at(send, pointer)] })];
}

/** The check on the till says what the order said. UEAT's pages are silent; comparable platforms look at the till. */
export const checkEqualsOrder: Predicate<z.infer<typeof params>> = {
  name: 'checkEqualsOrder',
  summary: 'The one check on the till has the order’s `items` with their options, its `notes`, its `money` (total and tip) and its `service`.',
  params,
  subjects: ['ask'],
  judge(subject, aspect, context) {
    if (subject.kind !== 'ask') return [];
    const { hook, answer, attempt } = subject.ask;
    const send = attempt === undefined ? undefined : context.record.sendOf(attempt.id);
    const body = send === undefined ? undefined : parseBody(send.request.body);
    if (send === undefined || body?.kind !== 'json' || !isJsonObject(body.value)) return [block('run.unfinished')];
    // An order that was not accepted has no check; why it was not is for other scenarios to say.
    const callbacks = subject.ask.thread?.callbacks ?? [];
    if (checkNumbersOf(callbacks, context.positions).length === 0) return [block('check.none', { evidence: [at(send)] })];
    // A person who only says that it was done has not shown the check.
    if (answer === undefined) return [block('ask.unanswered', { args: { hook } })];
    const checks = checksIn(answer);
    const [check] = checks;
    if (check === undefined || checks.length > 1) {
      const details = { args: { count: checks.length }, evidence: [at(send)] };
      // Several acceptances belong to the one-check rule; and whatever the number, it is the comparison of items that speaks of it.
      if (aspect !== 'items' || checkNumbersOf(callbacks, context.positions).length > 1) return [block('till.checkCount', details)];
      return [fail('till.checkCount', { ...details, expected: 1, actual: checks.length })];
    }
    const comparison = { order: body.value, send, check };
    const found = differences(aspect, comparison, context);
    return found.length > 0 ? found.slice(0, 20) : [pass('till.same', { args: { aspect }, evidence: [at(send)] })];
  },
};

function differences(aspect: z.infer<typeof params>, comparison: Comparison, { positions }: JudgeContext): readonly Judgement[] {
  switch (aspect) {
    case 'items': return compareItems(comparison);
    case 'notes': return compareNotes(comparison);
    case 'money': return [...compareAmount('total', '/Payment/Total', comparison), ...compareAmount('tip', '/Payment/Tip', comparison)];
    case 'service': return compareService(comparison, positions);
  }
}
