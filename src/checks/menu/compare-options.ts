import type { MenuGroup } from '../../contract/menu.ts';
import { plainText } from '../../contract/plain-text.ts';
import type { WalkedThing } from '../../contract/walk-menu.ts';
import { listCircles } from './find-nested-in-itself.ts';
import { asksTooMuch, hasOddLimits, isImpossible } from './group-limits.ts';
import { fault, type MenuFault } from './menu-fault.ts';
import { idPath, isBlank, nameOf, type MenuReading } from './menu-reading.ts';

type Standard = NonNullable<MenuReading['standard']>;
type Compare = (menu: MenuReading, standard: Standard) => readonly MenuFault[];

const ownerPath = ({ path }: WalkedThing): string => path.slice(0, -1).map(({ id }) => id ?? '').join(' > ');
const argsOf = ({ thing, item }: WalkedThing) => ({ id: thing.id ?? '', name: nameOf(thing), item: nameOf(item) });

/** Deeper levels that a menu lacks altogether are the check for nesting's. */
const shallow = 2;

/**
 * Options that the standard menu has and the menu has not. What a lost thing held is not told of again, nor an option whose id alone
 * was lost.
 */
export const findLostOptions: Compare = ({ things }, standard) => {
  const ids = new Set(things.map(idPath));
  const nameless = new Set(things.filter(({ thing }) => isBlank(thing.id)).map(({ thing }) => plainText(thing.name ?? '')));
  const depth = things.reduce((deepest, walked) => Math.max(deepest, walked.depth), shallow);
  return standard.things
    .filter((walked) => walked.thing.kind === 'modifier' && walked.depth <= depth && !ids.has(idPath(walked)) && ids.has(ownerPath(walked)))
    .filter(({ thing }) => !nameless.has(plainText(nameOf(thing))))
    .map((walked) => fault('menu.missingOption', '/Items', { args: argsOf(walked), expected: walked.thing.id ?? '', actual: null }));
};

/** Options that the standard menu has not, below what it has. What lies in a circle is another check's. */
export const findInventedOptions: Compare = ({ things, groups }, standard) => {
  const known = new Set(standard.things.map(idPath));
  const circles = listCircles(groups);
  return things
    .filter((walked) => walked.thing.kind === 'modifier' && !isBlank(walked.thing.id) && !known.has(idPath(walked)) && known.has(ownerPath(walked)))
    .filter((walked) => !walked.groups.some((group) => circles.has(group)))
    .map((walked) => fault('menu.extraOption', walked.thing.pointer, { args: argsOf(walked), expected: null, actual: walked.thing.id ?? '' }));
};

/** Whether a group's limits are right in themselves; those that are not are other checks'. */
const isSane = (group: MenuGroup): boolean => !isImpossible(group) && !hasOddLimits(group) && !asksTooMuch(group);

/**
 * Groups that allow another choice than the standard menu's. The group that has most of the options is the same one, whatever its id;
 * no limit is the same as one that all options together keep.
 */
export const compareGroupLimits: Compare = ({ things }, standard) => {
  const owners = new Map(things.map((walked) => [idPath(walked), walked.thing]));
  return standard.groups.flatMap(({ group: expected, owner }): readonly MenuFault[] => {
    const actual = findCounterpart(expected, owners.get(idPath(owner))?.groups ?? []);
    if (actual === undefined || !isSane(actual)) return [];
    const was = limitsOf(expected);
    const is = limitsOf(actual);
    if (was.min === is.min && was.max === is.max) return [];
    const args = { name: nameOf(owner.item), group: nameOf(actual), min: is.min, max: is.max, expectedMin: was.min, expectedMax: was.max };
    return [fault('menu.groupLimitsDiffer', actual.pointer, { args, expected: was, actual: is })];
  });
};

function limitsOf({ min = 0, max, modifiers }: MenuGroup): { readonly min: number; readonly max: number } {
  return { min, max: max ?? modifiers.length };
}

function findCounterpart(expected: MenuGroup, candidates: readonly MenuGroup[]): MenuGroup | undefined {
  const wanted = new Set(expected.modifiers.map(({ id }) => id));
  const shared = (group: MenuGroup): number => group.modifiers.filter(({ id }) => !isBlank(id) && wanted.has(id)).length;
  const best = candidates.toSorted((a, b) => shared(b) - shared(a))[0];
  return best !== undefined && shared(best) > 0 ? best : undefined;
}
