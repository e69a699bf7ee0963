import { z } from 'zod';
import { at, fail } from '../judgement.ts';
import type { Predicate } from '../predicate.ts';
import { menuOf, orRight } from './menu-subject.ts';

const params = z.literal(true);

/** A menu with nothing in it cannot be sold from. */
export const menuHasItems: Predicate<true> = {
  name: 'menuHasItems',
  summary: 'The menu has at least one item.',
  params,
  subjects: ['expect'],
  judge(subject, _params, context) {
    const menu = menuOf(subject, context);
    if (menu === undefined) return [];
    const isEmpty = menu.menu.items.length === 0;
    return orRight(isEmpty ? [fail('menu.empty', { expected: 'at least one item', actual: 0, evidence: [at(menu.exchange, '/Items')] })] : [], menu);
  },
};
