import { z } from 'zod';
import type { MenuGroup } from '../../contract/menu.ts';
import { walkMenuGroups } from '../../contract/walk-menu.ts';
import { at, fail } from '../judgement.ts';
import type { Predicate } from '../predicate.ts';
import { menuOf, orRight } from './menu-subject.ts';

const params = z.enum(['possible', 'notEmpty']);

function isImpossible({ min, max, modifiers }: MenuGroup): boolean {
  return modifiers.length > 0 && min !== undefined && max !== undefined && min > max;
}

/** A group can be satisfied: it has options, and asks for no more than it allows. */
export const menuGroups: Predicate<z.infer<typeof params>> = {
  name: 'menuGroups',
  summary: 'Every group has options (`notEmpty`) and asks for no more than it allows (`possible`).',
  params,
  subjects: ['expect'],
  judge(subject, wanted, context) {
    const menu = menuOf(subject, context);
    if (menu === undefined) return [];
    const groups = [...walkMenuGroups(menu.menu)];
    const wrong = groups.filter(({ group }) => (wanted === 'possible' ? isImpossible(group) : group.modifiers.length === 0));
    const code = wanted === 'possible' ? 'menu.groupImpossible' : 'menu.groupEmpty';
    return orRight(wrong.map(({ group, item }) => {
      const { min, max, modifiers } = group;
      const args = { name: item.name ?? item.id ?? '', group: group.name ?? group.id ?? '', min: min ?? null, max: max ?? null, options: modifiers.length };
      return fail(code, { args, expected: wanted === 'possible' ? 'Min ≤ Max' : 'at least one option', actual: args, evidence: [at(menu.exchange, group.pointer)] });
    }), menu);
  },
};
