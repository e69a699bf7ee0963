import { z } from 'zod';
import { fault, type MenuFault } from './menu-fault.ts';
import { menuPredicate } from './menu-predicate.ts';
import { isBlank, nameOf, type MenuReading } from './menu-reading.ts';
import { findControl } from './same-text.ts';

const params = z.enum(['present', 'ofGroups', 'oneLine']);
type Wanted = z.infer<typeof params>;

const find: Readonly<Record<Wanted, (reading: MenuReading) => readonly MenuFault[]>> = {
  present: ({ things }) => things.filter(({ thing }) => isBlank(thing.name)).map(({ thing }) =>
    fault('menu.nameEmpty', thing.namePointer, { args: { id: isBlank(thing.id) ? thing.pointer : thing.id ?? '' }, expected: 'a name', actual: thing.name ?? null })),
  ofGroups: ({ groups }) => groups.filter(({ group }) => isBlank(group.name)).map(({ group, owner }) =>
    fault('menu.groupNameless', group.namePointer, { args: { group: nameOf(group), name: nameOf(owner.thing) }, expected: 'a name', actual: group.name ?? null })),
  oneLine: ({ menu, things, groups }) => [...things.map(({ thing }) => thing), ...groups.map(({ group }) => group), ...menu.categories].flatMap((named) => {
    const found = findControl(named.name ?? '');
    if (found === undefined) return [];
    return [fault('menu.nameControl', named.namePointer, { args: { name: nameOf(named), found }, expected: 'a name on one line', actual: named.name ?? null })];
  }),
};

/** Every orderable thing has a name: a guest chooses by nothing else. */
export const menuNames = menuPredicate<Wanted>({
  name: 'menuNames',
  summary: 'Every item, variation and option has a name (`present`), and every group (`ofGroups`); none holds control characters (`oneLine`).',
  params,
  reads: () => ({ members: ['Name'] }),
  find: (reading, wanted) => find[wanted](reading),
});
