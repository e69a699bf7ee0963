import { isSuccess } from '../../contract/classify-deliveries.ts';
import type { Menu } from '../../contract/read-menu.ts';
import { walkMenu } from '../../contract/walk-menu.ts';
import type { MenuThing } from '../../contract/menu.ts';
import type { Exchange } from '../../model/exchange.ts';
import type { JudgeContext } from '../judge-context.ts';

/** The menus that the POS pushed after a moment of the journal and before another, in order; those that are no JSON say nothing. */
export function pushesBetween(seq: number, endSeq: number, context: JudgeContext): readonly Exchange[] {
  return [...context.record.exchanges.values()].filter((exchange) =>
    exchange.call === 'menuPush' && exchange.seq > seq && exchange.seq < endSeq && context.bodyOf(exchange).kind === 'json');
}

/** Whether UEAT took a call of the POS. */
export function isTaken({ closing }: Exchange): boolean {
  return closing?.kind === 'answered' && isSuccess(closing.response.status);
}

/** The call that carried the last menu that the POS sent when it was asked, before a moment of the journal. */
export function menuCallBefore(seq: number, locationId: string, context: JudgeContext): Exchange | undefined {
  const isOurs = (exchange: Exchange): boolean => {
    if (exchange.call !== 'menu' || exchange.seq >= seq || exchange.correlation?.kind !== 'matched') return false;
    const attempts = context.record.threads.get(exchange.correlation.key)?.attempts ?? [];
    return attempts.some((attempt) => attempt.locationId === locationId) && context.bodyOf(exchange).kind === 'json';
  };
  return [...context.record.exchanges.values()].findLast(isOurs);
}

/** The last menu that the POS sent when it was asked: what UEAT knows of the location. */
export function menuBefore(seq: number, locationId: string, context: JudgeContext): Menu | undefined {
  const last = menuCallBefore(seq, locationId, context);
  return last === undefined ? undefined : context.menuOf(last);
}

/** Everything of a menu that can be ordered, by id; of several with one id an item or variation, which may share it with an option, then the first. */
export function thingsById(menu: Menu): ReadonlyMap<string, MenuThing> {
  const walked = [...walkMenu(menu)].map(({ thing }) => thing);
  const things = new Map<string, MenuThing>();
  for (const thing of [...walked.filter(({ kind }) => kind !== 'modifier'), ...walked.filter(({ kind }) => kind === 'modifier')]) {
    if (thing.id !== undefined && !things.has(thing.id)) things.set(thing.id, thing);
  }
  return things;
}
