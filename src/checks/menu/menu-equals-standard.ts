import { z } from 'zod';
import type { WalkedThing } from '../../contract/walk-menu.ts';
import type { Judgement } from '../../model/finding.ts';
import { at, fail, skip } from '../judgement.ts';
import type { Predicate } from '../predicate.ts';
import { isStandardMenu } from './is-standard-menu.ts';
import { idPath, menuOf, nameOf, orRight, standardThings, type MenuSubject } from './menu-subject.ts';
import { differsOnlyInEncoding, plainText } from './same-text.ts';

const params = z.enum(['nothingLost', 'nothingInvented', 'prices', 'names', 'taxFlags']);
type Aspect = z.infer<typeof params>;
type Compare = (menu: MenuSubject, standard: readonly WalkedThing[]) => readonly Judgement[];

const isItem = ({ thing }: WalkedThing): boolean => thing.kind !== 'modifier';

function pairs(menu: MenuSubject, standard: readonly WalkedThing[]): ReadonlyArray<readonly [actual: WalkedThing, expected: WalkedThing]> {
  const wanted = new Map(standard.map((walked) => [idPath(walked), walked]));
  return menu.things.flatMap((walked) => {
    const expected = wanted.get(idPath(walked));
    return expected === undefined ? [] : [[walked, expected] as const];
  });
}

const compare: Readonly<Record<Aspect, Compare>> = {
  // A thing whose id was lost is not lost itself: the check for ids speaks of it.
  nothingLost(menu, standard) {
    const ids = new Set(menu.things.map(idPath));
    const nameless = new Set(menu.things.filter(({ thing }) => (thing.id ?? '').trim() === '').map(({ thing }) => plainText(thing.name ?? '')));
    const lost = standard.filter((walked) => isItem(walked) && !ids.has(idPath(walked)) && !nameless.has(plainText(nameOf(walked))));
    return lost.map((walked) => fail('menu.missingItem', {
      args: { id: walked.thing.id ?? '', name: nameOf(walked) }, expected: walked.thing.id ?? '', actual: null, evidence: [at(menu.exchange, '/Items')],
    }));
  },
  nothingInvented(menu, standard) {
    const ids = new Set(standard.map(idPath));
    const extra = menu.things.filter((walked) => isItem(walked) && (walked.thing.id ?? '').trim() !== '' && !ids.has(idPath(walked)));
    return extra.map((walked) => fail('menu.extraItem', {
      args: { id: walked.thing.id ?? '', name: nameOf(walked) }, expected: null, actual: walked.thing.id ?? '',
      evidence: [at(menu.exchange, walked.thing.pointer)],
    }));
  },
  prices(menu, standard) {
    return pairs(menu, standard).flatMap(([actual, expected]) => expected.thing.prices.flatMap((price): readonly Judgement[] => {
      const own = actual.thing.prices.find(({ service }) => service === price.service);
      // Only integer cents can differ: a missing, negative or broken price is another check's.
      if (own?.cents === undefined || own.cents < 0 || own.cents === price.cents) return [];
      const args = { id: actual.thing.id ?? '', name: nameOf(actual), service: price.service ?? '', expected: price.cents ?? null, actual: own.cents };
      return [fail('menu.priceDiffers', { args, expected: price.cents ?? null, actual: own.cents, evidence: [at(menu.exchange, own.pointer)] })];
    }));
  },
  names(menu, standard) {
    return pairs(menu, standard).flatMap(([actual, expected]): readonly Judgement[] => {
      const [was, is] = [expected.thing.name ?? '', actual.thing.name ?? ''];
      if (is.trim() === '' || plainText(was) === plainText(is) || differsOnlyInEncoding(was, is)) return [];
      const args = { id: actual.thing.id ?? '', expected: was, actual: is };
      return [fail('menu.nameDiffers', { args, expected: was, actual: is, evidence: [at(menu.exchange, actual.thing.namePointer)] })];
    });
  },
  taxFlags(menu, standard) {
    return pairs(menu, standard).filter(([actual]) => actual.thing.kind === 'item').flatMap(([actual, expected]): readonly Judgement[] => {
      const is = { HasFederalTax: actual.thing.hasFederalTax ?? null, HasProvincialTax: actual.thing.hasProvincialTax ?? null };
      const was = { HasFederalTax: expected.thing.hasFederalTax ?? null, HasProvincialTax: expected.thing.hasProvincialTax ?? null };
      if (is.HasFederalTax === was.HasFederalTax && is.HasProvincialTax === was.HasProvincialTax) return [];
      const args = { id: actual.thing.id ?? '', name: nameOf(actual) };
      return [fail('menu.taxFlagMissing', { args, expected: was, actual: is, evidence: [at(menu.exchange, actual.thing.pointer)] })];
    });
  },
};

/** A POS that says it loaded the standard certification menu sends it whole and equal. Others are not judged on it. */
export const menuEqualsStandard: Predicate<Aspect> = {
  name: 'menuEqualsStandard',
  summary: 'Against the standard menu: `nothingLost`, `nothingInvented`, the same `prices`, `names`, `taxFlags`.',
  params,
  subjects: ['expect'],
  judge(subject, aspect, context) {
    const menu = menuOf(subject, context);
    if (menu === undefined) return [];
    if (!isStandardMenu(subject, context)) return [skip('menu.notStandard', { evidence: [at(menu.exchange)] })];
    if (menu.menu.items.length === 0) return [skip('menu.empty', { evidence: [at(menu.exchange)] })];
    return orRight(compare[aspect](menu, standardThings(context)), menu);
  },
};
