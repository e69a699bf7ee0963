import { z } from 'zod';
import { at, fail } from '../judgement.ts';
import type { Predicate } from '../predicate.ts';
import { menuOf, orRight } from './menu-subject.ts';

const params = z.literal('present');

/** Every orderable thing has a name: a guest chooses by nothing else. */
export const menuNames: Predicate<'present'> = {
  name: 'menuNames',
  summary: 'Every item, variation and option has a name.',
  params,
  subjects: ['expect'],
  judge(subject, _params, context) {
    const menu = menuOf(subject, context);
    if (menu === undefined) return [];
    const nameless = menu.things.filter(({ thing }) => thing.name === undefined || thing.name.trim() === '');
    return orRight(nameless.map(({ thing }) => fail('menu.nameEmpty', {
      args: { id: thing.id ?? thing.pointer }, expected: 'a name', actual: thing.name ?? null, evidence: [at(menu.exchange, thing.namePointer)],
    })), menu);
  },
};
