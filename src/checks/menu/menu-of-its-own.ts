import { z } from 'zod';
import { at, fail, pass, skip } from '../judgement.ts';
import type { Predicate } from '../predicate.ts';
import { contentOfMenu } from './content-of-menu.ts';
import { openingMenuAt } from './opening-menu-at.ts';
import { otherMenus } from './other-menus.ts';

const params = z.string().describe('The capability by which a partner says that its locations have different menus.');

/** A partner that says that its menu owners have different menus sends different ones. Others may well have one menu everywhere. */
export const menuOfItsOwn: Predicate<string> = {
  name: 'menuOfItsOwn',
  summary: 'The menu that the location sent at the opening is that of no other owner; only for a partner with this capability.',
  params,
  subjects: ['expect'],
  judge(subject, capability, context) {
    if (subject.kind !== 'expect' || subject.exchange.call !== 'menu') return [];
    if (context.record.header?.plan.profile.in.includes(capability) !== true) return [];
    const { locationId } = subject.attempt;
    const own = openingMenuAt(locationId, context);
    const others = otherMenus(locationId, context);
    if (own === undefined || others.length === 0) return [skip('menu.openingMissing', { args: { location: locationId }, evidence: [at(subject.exchange)] })];
    // Two empty menus are not one menu that is sent for both.
    if (context.menuOf(own).items.length === 0) return [skip('menu.empty', { evidence: [at(own)] })];
    const content = contentOfMenu(context.menuOf(own));
    const double = others.find(({ exchange }) => contentOfMenu(context.menuOf(exchange)) === content);
    if (double === undefined) return [pass('menu.own', { evidence: [at(own)] })];
    return [fail('menu.shared', { args: { location: double.owner.name }, evidence: [at(double.exchange), at(own)] })];
  },
};
