import { plainText } from '../../contract/plain-text.ts';
import type { WalkedThing } from '../../contract/walk-menu.ts';
import { fault, type MenuFault } from './menu-fault.ts';
import { idPath, isBlank, nameOf, type MenuReading } from './menu-reading.ts';
import { differsOnlyInEncoding } from './same-text.ts';

type Things = Pick<MenuReading, 'things'>;
/** Compares a menu with the standard one in one respect. */
export type Compare = (menu: Things, standard: Things) => readonly MenuFault[];

const isItem = ({ thing }: WalkedThing): boolean => thing.kind !== 'modifier';
/** What a fault names something by. */
export const argsOf = ({ thing }: WalkedThing) => ({ id: thing.id ?? '', name: nameOf(thing) });

/** Everything of a menu that the standard menu has too, with what it should be. */
export function pairs({ things }: Things, standard: Things): ReadonlyArray<readonly [actual: WalkedThing, expected: WalkedThing]> {
  const wanted = new Map(standard.things.map((walked) => [idPath(walked), walked]));
  return things.flatMap((walked) => {
    const expected = wanted.get(idPath(walked));
    return expected === undefined ? [] : [[walked, expected] as const];
  });
}

/** Items and variations that the standard menu has and the menu has not. One whose id was lost is not lost itself: the check for ids speaks of it. */
export const findLostItems: Compare = ({ things }, standard) => {
  const ids = new Set(things.map(idPath));
  const nameless = new Set(things.filter(({ thing }) => isBlank(thing.id)).map(({ thing }) => plainText(thing.name ?? '')));
  return standard.things.filter((walked) => isItem(walked) && !ids.has(idPath(walked)) && !nameless.has(plainText(nameOf(walked.thing))))
    .map((walked) => fault('menu.missingItem', '/Items', { args: argsOf(walked), expected: walked.thing.id ?? '', actual: null }));
};

/** Items and variations that the standard menu has not. */
export const findInventedItems: Compare = ({ things }, standard) => {
  const ids = new Set(standard.things.map(idPath));
  return things.filter((walked) => isItem(walked) && !isBlank(walked.thing.id) && !ids.has(idPath(walked)))
    .map((walked) => fault('menu.extraItem', walked.thing.pointer, { args: argsOf(walked), expected: null, actual: walked.thing.id ?? '' }));
};

/** Names that differ in more than an encoding, which another check sees. */
export const compareNames: Compare = (menu, standard) => pairs(menu, standard).flatMap(([actual, expected]): readonly MenuFault[] => {
  const [was, is] = [expected.thing.name ?? '', actual.thing.name ?? ''];
  if (isBlank(is) || plainText(was) === plainText(is) || differsOnlyInEncoding(was, is)) return [];
  return [fault('menu.nameDiffers', actual.thing.namePointer, { args: { id: actual.thing.id ?? '', expected: was, actual: is }, expected: was, actual: is })];
});

/** Tax flags of items that differ. */
export const compareTaxFlags: Compare = (menu, standard) => pairs(menu, standard).filter(([actual]) => actual.thing.kind === 'item')
  .flatMap(([actual, expected]): readonly MenuFault[] => {
    const is = { HasFederalTax: actual.thing.hasFederalTax ?? null, HasProvincialTax: actual.thing.hasProvincialTax ?? null };
    const was = { HasFederalTax: expected.thing.hasFederalTax ?? null, HasProvincialTax: expected.thing.hasProvincialTax ?? null };
    if (is.HasFederalTax === was.HasFederalTax && is.HasProvincialTax === was.HasProvincialTax) return [];
    return [fault('menu.taxFlagMissing', actual.thing.pointer, { args: argsOf(actual), expected: was, actual: is })];
  });
