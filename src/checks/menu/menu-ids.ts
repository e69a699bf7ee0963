import { z } from 'zod';
import type { WalkedThing } from '../../contract/walk-menu.ts';
import { fault, type MenuFault } from './menu-fault.ts';
import { menuPredicate } from './menu-predicate.ts';
import { isBlank, nameOf, type MenuReading } from './menu-reading.ts';

const params = z.enum(['present', 'unique']);

/** A thing that many share is shown so often. */
const mostShown = 5;

function findBlank({ things }: MenuReading): readonly MenuFault[] {
  return things.filter(({ thing }) => isBlank(thing.id)).map(({ thing }) =>
    fault('menu.idEmpty', thing.pointer, { args: { name: nameOf(thing), kind: thing.kind }, expected: 'an id', actual: thing.id ?? null }));
}

/** Within what an id must be its own: items and variations over the whole menu, options within their group. */
function scopeOf({ thing, group }: WalkedThing): string {
  return thing.kind === 'modifier' ? group?.pointer ?? '' : '';
}

function findDoubles({ things }: MenuReading): readonly MenuFault[] {
  const sharing = new Map<string, WalkedThing[]>();
  for (const walked of things) {
    if (isBlank(walked.thing.id)) continue;
    const key = `${scopeOf(walked)} ${walked.thing.id ?? ''}`;
    const others = sharing.get(key);
    if (others === undefined) sharing.set(key, [walked]);
    else others.push(walked);
  }
  return [...sharing.values()].filter((group) => group.length > 1).map((group) => {
    const shown = group.slice(0, mostShown).map(({ thing }) => thing);
    const args = { id: shown[0]?.id ?? '', names: shown.map(nameOf) };
    return fault('menu.idDuplicate', shown.map(({ pointer }) => pointer), { args, expected: 'an id of its own', actual: group.length });
  });
}

/** Every orderable thing has an id, and no two have the same: an order names things by nothing else. */
export const menuIds = menuPredicate<z.infer<typeof params>>({
  name: 'menuIds',
  summary: 'Every item, variation and option has an id (`present`) of its own (`unique`).',
  params,
  reads: () => ({ members: ['Id'] }),
  find: (reading, wanted) => (wanted === 'present' ? findBlank(reading) : findDoubles(reading)),
});
