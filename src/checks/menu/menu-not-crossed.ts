import { z } from 'zod';
import { at, fail, pass, skip } from '../judgement.ts';
import type { Predicate } from '../predicate.ts';
import { contentOfMenu } from './content-of-menu.ts';
import { openingMenuAt } from './opening-menu-at.ts';
import { otherMenus } from './other-menus.ts';

const params = z.literal(true);

/**
 * Each of several syncs gets the menu of its own location. Judged by what the locations sent when they were asked alone, and only where
 * their menus can be told apart: a menu that fits none of those may have changed since.
 */
export const menuNotCrossed: Predicate<true> = {
  name: 'menuNotCrossed',
  summary: 'The menu is not that of another location, as far as their menus at the opening can be told apart.',
  params,
  subjects: ['expect'],
  judge(subject, _params, context) {
    if (subject.kind !== 'expect' || subject.exchange.call !== 'menu' || context.bodyOf(subject.exchange).kind !== 'json') return [];
    const { locationId } = subject.attempt;
    const own = openingMenuAt(locationId, context);
    const evidence = [at(subject.exchange)];
    if (own === undefined) return [skip('menu.openingMissing', { args: { location: locationId }, evidence })];
    const content = contentOfMenu(context.menuOf(subject.exchange));
    const isOwn = content === contentOfMenu(context.menuOf(own));
    const double = otherMenus(locationId, context).find(({ exchange }) => contentOfMenu(context.menuOf(exchange)) === content);
    if (isOwn) return [double === undefined ? pass('menu.own', { evidence: [at(own), ...evidence] }) : skip('menu.sameElsewhere', { args: { location: double.owner.name }, evidence })];
    if (double === undefined) return [skip('menu.changedSince', { evidence: [at(own), ...evidence] })];
    const details = { args: { location: double.owner.name }, expected: locationId, actual: double.owner.id };
    return [fail('menu.crossed', { ...details, evidence: [at(own), at(double.exchange), ...evidence] })];
  },
};
