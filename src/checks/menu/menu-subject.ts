import type { Menu } from '../../contract/read-menu.ts';
import { readMenu } from '../../contract/read-menu.ts';
import { walkMenu, type WalkedThing } from '../../contract/walk-menu.ts';
import type { Exchange } from '../../model/exchange.ts';
import type { Judgement } from '../../model/finding.ts';
import { at, pass } from '../judgement.ts';
import type { JudgeContext } from '../judge-context.ts';
import type { Subject } from '../subject.ts';

/** No more findings of one kind than this: one broken export would fill a report. */
const maxFindings = 20;

/** A menu that a check is about, and the exchange that carried it. */
export interface MenuSubject {
  readonly menu: Menu;
  readonly things: readonly WalkedThing[];
  readonly exchange: Exchange;
}

/** Reads the menu of an `expect: menu`; undefined when the subject is no menu or its body cannot be read: the schema check says so. */
export function menuOf(subject: Subject, context: JudgeContext): MenuSubject | undefined {
  if (subject.kind !== 'expect' || subject.exchange.call !== 'menu' || context.bodyOf(subject.exchange).kind !== 'json') return undefined;
  const menu = context.menuOf(subject.exchange);
  return { menu, things: [...walkMenu(menu)], exchange: subject.exchange };
}

/** The findings, or that everything is right. */
export function orRight(findings: readonly Judgement[], { exchange, things }: MenuSubject): readonly Judgement[] {
  if (findings.length > 0) return findings.slice(0, maxFindings);
  return [pass('menu.ok', { args: { count: things.length }, evidence: [at(exchange)] })];
}

/** What to call a thing in a sentence: its name, else its id, else its place. */
export function nameOf({ thing }: WalkedThing): string {
  if (thing.name !== undefined && thing.name.trim() !== '') return thing.name;
  return thing.id ?? thing.pointer;
}

/** The ids from the item down to a thing: what makes it the same thing in two menus. */
export function idPath({ path }: WalkedThing): string {
  return path.map(({ id }) => id ?? '').join(' > ');
}

/** The standard certification menu of the catalogue, walked. */
export function standardThings(context: JudgeContext): readonly WalkedThing[] {
  return [...walkMenu(readMenu(context.catalogue.standardMenu))];
}
