import { z } from 'zod';
import { fault, type MenuFault } from './menu-fault.ts';
import { menuPredicate } from './menu-predicate.ts';
import { idPath, nameOf, type MenuReading } from './menu-reading.ts';
import { differsOnlyInEncoding, findDamage } from './same-text.ts';

function findMojibake({ menu, things, groups, standard }: MenuReading): readonly MenuFault[] {
  return [...things.map(({ thing }) => thing), ...groups.map(({ group }) => group), ...menu.categories].flatMap((named) => {
    const found = findDamage(named.name ?? '', standard === undefined);
    if (found === undefined) return [];
    return [fault('menu.mojibake', named.namePointer, { args: { name: nameOf(named), found }, expected: 'a name in UTF-8', actual: nameOf(named) })];
  });
}

function findLost({ things, standard }: MenuReading): readonly MenuFault[] {
  const wanted = new Map(standard?.things.map((walked) => [idPath(walked), walked.thing.name ?? '']));
  return things.flatMap((walked) => {
    const expected = wanted.get(idPath(walked));
    const actual = walked.thing.name ?? '';
    if (expected === undefined || !differsOnlyInEncoding(expected, actual)) return [];
    return [fault('menu.accentsLost', walked.thing.namePointer, { args: { name: actual, expected }, expected, actual })];
  });
}

/** Accents and emoji survive (FAQ-troubleshooting/common-issues). Composed and combining forms are the same text. */
export const menuTextIntact = menuPredicate<true>({
  name: 'menuTextIntact',
  summary: 'Names have their accents and emoji; no mojibake, no question marks in words.',
  params: z.literal(true),
  reads: () => ({ members: [] }),
  find(reading) {
    const damaged = findMojibake(reading);
    return damaged.length > 0 ? damaged : findLost(reading);
  },
});
