import { z } from 'zod';
import type { MenuThing } from '../../contract/menu.ts';
import { plainText } from '../../contract/plain-text.ts';
import type { Exchange } from '../../model/exchange.ts';
import type { Judgement } from '../../model/finding.ts';
import type { Json } from '../../model/json.ts';
import { at, fail, pass, skip } from '../judgement.ts';
import { splitAddress, type JudgeContext } from '../judge-context.ts';
import type { Predicate } from '../predicate.ts';
import { isTaken, menuBefore, pushesBetween, thingsById } from './pushes.ts';

const params = z.literal(true);

/** When something was first asked of the till in a planned scenario. */
function firstAskIn(scenario: string, { record }: JudgeContext): number | undefined {
  const seqs = [...record.steps].flatMap(([address, { askedSeq }]) => (splitAddress(address).scenario === scenario ? askedSeq ?? [] : []));
  return seqs.length === 0 ? undefined : Math.min(...seqs);
}

function differences(pushed: MenuThing, menu: ReadonlyMap<string, MenuThing>, exchange: Exchange): readonly Judgement[] {
  const id = pushed.id ?? '';
  const shown = menu.get(id);
  if (shown === undefined) return [fail('readBack.missing', { args: { id }, expected: id, actual: null, evidence: [at(exchange)] })];
  const differs = (aspect: 'price' | 'name', expected: Json, actual: Json): Judgement =>
    fail('readBack.differs', { args: { id, aspect, expected, actual }, expected, actual, evidence: [at(exchange, shown.pointer)] });
  const prices = pushed.prices.flatMap(({ service, cents }) => {
    const other = shown.prices.find((price) => price.service === service);
    return cents === undefined || other === undefined || other.cents === cents ? [] : [differs('price', cents, other.value ?? null)];
  });
  const isRenamed = pushed.name !== undefined && shown.name !== undefined && plainText(pushed.name) !== plainText(shown.name);
  return [...prices, ...(isRenamed ? [differs('name', pushed.name, shown.name)] : [])];
}

/** What was pushed and taken stands in the next menu that is asked for. Comparable platforms ask for it; UEAT's pages are silent. */
export const menuReadsBack: Predicate<true> = {
  name: 'menuReadsBack',
  summary: 'The menu shows the prices and names that were pushed earlier in the scenario and that UEAT took.',
  params,
  subjects: ['expect'],
  judge(subject, _params, context) {
    if (subject.kind !== 'expect' || subject.exchange.call !== 'menu' || context.bodyOf(subject.exchange).kind !== 'json') return [];
    const { exchange, attempt } = subject;
    const fromSeq = firstAskIn(splitAddress(attempt.step).scenario, context);
    const sentSeq = context.record.sendOf(attempt.id)?.seq ?? exchange.seq;
    const pushes = fromSeq === undefined ? [] : pushesBetween(fromSeq, sentSeq, context).filter(isTaken);
    // An id that UEAT did not know before is a matter of its own.
    const before = menuBefore(fromSeq ?? 0, attempt.locationId, context);
    const known = before === undefined ? undefined : thingsById(before);
    const last = new Map(pushes.flatMap((push) => [...thingsById(context.menuOf(push))].filter(([id]) => known?.has(id) !== false)));
    if (last.size === 0) return [skip('readBack.nothing', { evidence: [at(exchange)] })];
    const menu = thingsById(context.menuOf(exchange));
    const found = [...last.values()].flatMap((thing) => differences(thing, menu, exchange));
    return found.length > 0 ? found.slice(0, 20) : [pass('readBack.same', { args: { count: last.size }, evidence: [at(exchange)] })];
  },
};
