import { z } from 'zod';
import { plainText } from '../../contract/plain-text.ts';
import { readChanges, type TillChange } from '../../contract/read-changes.ts';
import { saysChange } from '../../contract/says-change.ts';
import type { MenuThing } from '../../contract/menu.ts';
import type { Json } from '../../model/json.ts';
import type { Exchange } from '../../model/exchange.ts';
import type { FindingArgs, Judgement } from '../../model/finding.ts';
import { at, block, fail, pass, skip } from '../judgement.ts';
import type { JudgeContext } from '../judge-context.ts';
import type { Predicate } from '../predicate.ts';
import type { AskFacts } from '../subject.ts';
import { menuBefore, pushesBetween, thingsById } from './pushes.ts';

const params = z.enum(['price', 'name', 'everyItem']);
type Aspect = z.infer<typeof params>;

interface Pushed {
  readonly thing: MenuThing;
  readonly exchange: Exchange;
}

/** Every thing that was pushed between the ask and the next one, latest last. */
function pushedFor({ askedSeq, nextAskedSeq = Infinity }: AskFacts, context: JudgeContext): readonly Pushed[] {
  return pushesBetween(askedSeq, nextAskedSeq, context).flatMap((exchange) => [...thingsById(context.menuOf(exchange)).values()].map((thing) => ({ thing, exchange })));
}

const centsOf = ({ prices }: MenuThing): readonly Json[] => prices.map(({ value }) => value ?? null);

/** The wait that found a push, when it ended before the POS had the time that it may take: what is missing may still have been on the way. */
function findShortWait(exchange: Exchange, { record, positions }: JudgeContext): FindingArgs | undefined {
  const wait = record.claimOf(exchange.id);
  if (wait?.endedMs === undefined) return undefined;
  const waitedMs = wait.endedMs - wait.startedMs - record.lostBetween(wait.startedMs, wait.endedMs);
  return Math.max(wait.timeoutMs, waitedMs) < positions.deadlineMenuMs ? { waitedMs, deadlineMs: positions.deadlineMenuMs } : undefined;
}

function judgeChange(change: TillChange, aspect: 'price' | 'name', pushed: readonly Pushed[], exchange: Exchange, context: JudgeContext): Judgement {
  const evidence = [at(exchange)];
  const own = pushed.filter(({ thing }) => thing.id === change.itemId);
  const right = own.find(({ thing }) => saysChange(thing, change, aspect));
  const expected = change[aspect] ?? null;
  const args = { id: change.itemId, aspect, expected };
  if (right !== undefined) return pass('push.carries', { args, expected, evidence: [at(right.exchange, right.thing.pointer)] });
  // What was pushed later, for another change, is not held against this one.
  const last = own.find(({ thing }) => aspect === 'name' || thing.prices.length > 0) ?? own[0];
  const short = last === undefined ? findShortWait(exchange, context) : undefined;
  if (short !== undefined) return block('wait.shorterThanDeadline', { args: short, evidence });
  if (last === undefined) return fail('push.lacksItem', { args, expected, actual: null, evidence });
  // That a price is in whole cents is the schema's business.
  if (aspect === 'price' && last.thing.prices.some(({ cents }) => cents === undefined)) return skip('push.priceUnreadable', { args, evidence });
  const actual: Json = aspect === 'price' ? centsOf(last.thing) : last.thing.name ?? null;
  return fail('push.otherValue', { args: { ...args, actual }, expected, actual, evidence: [at(last.exchange, last.thing.pointer)] });
}

/** Nobody said what was changed: then at least something must differ from what UEAT knew. */
function judgeAnyChange(aspect: 'price' | 'name', pushed: readonly Pushed[], exchange: Exchange, ask: AskFacts, context: JudgeContext): Judgement {
  const before = menuBefore(ask.askedSeq, ask.locationId, context);
  if (before === undefined) return block('push.noMenu', { evidence: [at(exchange)] });
  const known = thingsById(before);
  const news = pushed.find(({ thing }) => {
    const old = known.get(thing.id ?? '');
    if (old === undefined) return false;
    if (aspect === 'name') return thing.name !== undefined && plainText(thing.name) !== plainText(old.name ?? '');
    return thing.prices.some(({ cents, service }) => old.prices.some((price) => price.service === service && price.cents !== cents));
  });
  const args = { aspect };
  if (news === undefined) return fail('push.nothingNew', { args, evidence: [at(exchange)] });
  return pass('push.carries', { args: { ...args, id: news.thing.id ?? '' }, evidence: [at(news.exchange, news.thing.pointer)] });
}

/** A pushed menu carries what was changed at the till (UEAT Open API, push menu: price and name changes). */
export const pushCarries: Predicate<Aspect> = {
  name: 'pushCarries',
  summary: 'Pushed menus carry the new `price`, the new `name`, or `everyItem` that was changed at the till.',
  params,
  subjects: ['initiated'],
  judge(subject, aspect, context) {
    if (subject.kind !== 'initiated') return [];
    const { exchange, ask } = subject;
    const pushed = pushedFor(ask, context);
    const changes = readChanges(ask.answer);
    if (aspect === 'everyItem') {
      if (changes.length < 2) return [block('push.tooFewChanges', { args: { hook: ask.hook, count: changes.length }, evidence: [at(exchange)] })];
      return changes.flatMap((change) => (['price', 'name'] as const).filter((each) => change[each] !== undefined)
        .map((each) => judgeChange(change, each, pushed, exchange, context)));
    }
    if (changes.length === 0) return [judgeAnyChange(aspect, pushed, exchange, ask, context)];
    const relevant = changes.filter((change) => change[aspect] !== undefined);
    if (relevant.length === 0) return [block('push.notAsked', { args: { hook: ask.hook, aspect }, evidence: [at(exchange)] })];
    return relevant.map((change) => judgeChange(change, aspect, pushed, exchange, context));
  },
};
