import { z } from 'zod';
import type { MenuGroup } from '../../contract/menu.ts';
import type { WalkedGroup } from '../../contract/walk-menu.ts';
import type { Json } from '../../model/json.ts';
import { findNestedInItself } from './find-nested-in-itself.ts';
import { asksTooMuch, hasOddLimits, isImpossible } from './group-limits.ts';
import { fault, type MenuFault } from './menu-fault.ts';
import { menuPredicate } from './menu-predicate.ts';
import { nameOf, type MenuReading } from './menu-reading.ts';

const params = z.enum(['possible', 'notEmpty', 'enoughOptions', 'limits', 'notInItself']);
type Wanted = z.infer<typeof params>;

interface Rule {
  readonly code: string;
  readonly expected: Json;
  readonly isBroken: (group: MenuGroup) => boolean;
}

const rules: Readonly<Record<Exclude<Wanted, 'notInItself'>, Rule>> = {
  possible: { code: 'menu.groupImpossible', expected: 'Min ≤ Max', isBroken: isImpossible },
  notEmpty: { code: 'menu.groupEmpty', expected: 'at least one option', isBroken: ({ modifiers }) => modifiers.length === 0 },
  enoughOptions: { code: 'menu.groupTooSmall', expected: 'as many options as Min', isBroken: asksTooMuch },
  limits: { code: 'menu.groupLimits', expected: 'Min ≥ 0, Max ≥ 1', isBroken: hasOddLimits },
};

function report(code: string, expected: Json, { group, owner }: WalkedGroup): MenuFault {
  const { min, max, modifiers } = group;
  const args = { name: nameOf(owner.item), group: nameOf(group), min: min ?? null, max: max ?? null, options: modifiers.length };
  return fault(code, group.pointer, { args, expected, actual: args });
}

function findBroken({ groups }: MenuReading, wanted: keyof typeof rules): readonly MenuFault[] {
  const { code, expected, isBroken } = rules[wanted];
  // Where a circle was cut off its last group is empty, and that is the circle's fault; the others in it answer for themselves.
  const cutOff = new Set(findNestedInItself(groups).map(({ group }) => group).filter(({ modifiers }) => modifiers.length === 0));
  return groups.filter(({ group }) => isBroken(group) && !cutOff.has(group)).map((walked) => report(code, expected, walked));
}

/** A group can be chosen from: it has options, asks for no more than it has and allows, and ends somewhere. */
export const menuGroups = menuPredicate<Wanted>({
  name: 'menuGroups',
  summary: 'Every group has options (`notEmpty`), as many as it asks for (`enoughOptions`), sane `limits`, asks for no more than it allows (`possible`), and does not hold itself (`notInItself`).',
  params,
  reads: () => ({ members: ['Min', 'Max', 'Modifiers'] }),
  find: (reading, wanted) => (wanted === 'notInItself'
    ? findNestedInItself(reading.groups).map((walked) => report('menu.groupInItself', 'groups that end', walked))
    : findBroken(reading, wanted)),
});
