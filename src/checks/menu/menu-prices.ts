import { z } from 'zod';
import type { Judgement } from '../../model/finding.ts';
import { at, fail } from '../judgement.ts';
import type { Predicate } from '../predicate.ts';
import { menuOf, nameOf, orRight, type MenuSubject } from './menu-subject.ts';

const params = z.enum(['present', 'nonNegative']);

/** Things without any price; an item that is only sold in sizes gets its prices from them. */
function findUnpriced({ things, exchange }: MenuSubject): readonly Judgement[] {
  const unpriced = things.filter(({ thing }) => thing.prices.length === 0 && !(thing.kind === 'item' && thing.variations.length > 0));
  return unpriced.map((walked) => {
    const { thing } = walked;
    const args = { name: nameOf(walked), id: thing.id ?? '' };
    return fail('menu.priceMissing', { args, expected: 'a price in cents for each service', actual: null, evidence: [at(exchange, thing.pointer)] });
  });
}

function findNegative({ things, exchange }: MenuSubject): readonly Judgement[] {
  return things.flatMap((walked) => walked.thing.prices.filter(({ cents }) => cents !== undefined && cents < 0).map((price) => {
    const args = { name: nameOf(walked), id: walked.thing.id ?? '', price: price.cents ?? null };
    return fail('menu.priceNegative', { args, expected: '0 or more cents', actual: price.cents ?? null, evidence: [at(exchange, price.pointer)] });
  }));
}

/** Prices are integer cents per service (UEAT Open API, menu); that they are integers is the schema's business. */
export const menuPrices: Predicate<z.infer<typeof params>> = {
  name: 'menuPrices',
  summary: 'Every orderable thing has a price (`present`), and none is negative (`nonNegative`).',
  params,
  subjects: ['expect'],
  judge(subject, wanted, context) {
    const menu = menuOf(subject, context);
    return menu === undefined ? [] : orRight(wanted === 'present' ? findUnpriced(menu) : findNegative(menu), menu);
  },
};
