import { z } from 'zod';
import { at, fail, pass, skip } from '../judgement.ts';
import type { Predicate } from '../predicate.ts';
import { isStandardMenu } from './is-standard-menu.ts';
import { menuOf } from './menu-subject.ts';

const params = z.int().min(1).max(10);

/** Modifiers nest (UEAT Open API, menu: options and extras, nested). Judged for a POS that loaded the standard menu, which does. */
export const menuDepth: Predicate<number> = {
  name: 'menuDepth',
  summary: 'The menu carries so many levels of modifier groups; only for a POS that loaded the standard menu.',
  params,
  subjects: ['expect'],
  judge(subject, expected, context) {
    const menu = menuOf(subject, context);
    if (menu === undefined) return [];
    const evidence = [at(menu.exchange)];
    if (!isStandardMenu(subject, context)) return [skip('menu.notStandard', { evidence })];
    if (menu.menu.items.length === 0) return [skip('menu.empty', { evidence })];
    const depth = Math.max(0, ...menu.things.map((walked) => walked.depth));
    const details = { args: { depth, expected }, expected, actual: depth, evidence };
    return [depth >= expected ? pass('menu.ok', details) : fail('menu.depth', details)];
  },
};
