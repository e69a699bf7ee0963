import { z } from 'zod';
import type { WalkedThing } from '../../contract/walk-menu.ts';
import type { Judgement } from '../../model/finding.ts';
import { at, fail } from '../judgement.ts';
import type { Predicate } from '../predicate.ts';
import { menuOf, nameOf, orRight, type MenuSubject } from './menu-subject.ts';

const params = z.enum(['present', 'unique']);

const isBlank = (id: string | undefined): boolean => id === undefined || id.trim() === '';

function findBlank({ things, exchange }: MenuSubject): readonly Judgement[] {
  return things.filter(({ thing }) => isBlank(thing.id)).map((walked) => {
    const args = { name: nameOf(walked), kind: walked.thing.kind };
    return fail('menu.idEmpty', { args, expected: 'an id', actual: walked.thing.id ?? null, evidence: [at(exchange, walked.thing.pointer)] });
  });
}

/** Within what an id must be its own: items and variations over the whole menu, options within their group. */
function scopeOf({ thing, group }: WalkedThing): string {
  return thing.kind === 'modifier' ? group?.pointer ?? '' : '';
}

function findDoubles({ things, exchange }: MenuSubject): readonly Judgement[] {
  const groups = new Map<string, WalkedThing[]>();
  for (const walked of things) {
    if (isBlank(walked.thing.id)) continue;
    const key = `${scopeOf(walked)} ${walked.thing.id ?? ''}`;
    const group = groups.get(key) ?? [];
    group.push(walked);
    groups.set(key, group);
  }
  return [...groups.values()].filter((group) => group.length > 1).map((group) => {
    const id = group[0]?.thing.id ?? '';
    const names = group.slice(0, 5).map(nameOf);
    const evidence = group.slice(0, 5).map(({ thing }) => at(exchange, thing.pointer));
    return fail('menu.idDuplicate', { args: { id, names }, expected: 'an id of its own', actual: group.length, evidence });
  });
}

/** Every orderable thing has an id, and no two have the same: an order names things by nothing else. */
export const menuIds: Predicate<z.infer<typeof params>> = {
  name: 'menuIds',
  summary: 'Every item, variation and option has an id (`present`) of its own (`unique`).',
  params,
  subjects: ['expect'],
  judge(subject, wanted, context) {
    const menu = menuOf(subject, context);
    return menu === undefined ? [] : orRight(wanted === 'present' ? findBlank(menu) : findDoubles(menu), menu);
  },
};
