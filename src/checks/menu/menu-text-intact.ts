import { z } from 'zod';
import type { Judgement } from '../../model/finding.ts';
import { at, fail } from '../judgement.ts';
import type { JudgeContext } from '../judge-context.ts';
import type { Predicate } from '../predicate.ts';
import { isStandardMenu } from './is-standard-menu.ts';
import { idPath, menuOf, nameOf, orRight, standardThings, type MenuSubject } from './menu-subject.ts';
import { differsOnlyInEncoding, findDamage } from './same-text.ts';

const params = z.literal(true);

function findMojibake({ things, exchange }: MenuSubject): readonly Judgement[] {
  return things.flatMap((walked): readonly Judgement[] => {
    const found = findDamage(walked.thing.name ?? '');
    if (found === undefined) return [];
    const details = { args: { name: nameOf(walked), found }, expected: 'a name in UTF-8', actual: nameOf(walked) };
    return [fail('menu.mojibake', { ...details, evidence: [at(exchange, walked.thing.namePointer)] })];
  });
}

function findLost({ things, exchange }: MenuSubject, context: JudgeContext): readonly Judgement[] {
  const wanted = new Map(standardThings(context).map((walked) => [idPath(walked), walked.thing.name ?? '']));
  return things.flatMap((walked): readonly Judgement[] => {
    const expected = wanted.get(idPath(walked));
    const actual = walked.thing.name ?? '';
    if (expected === undefined || !differsOnlyInEncoding(expected, actual)) return [];
    return [fail('menu.accentsLost', { args: { name: actual, expected }, expected, actual, evidence: [at(exchange, walked.thing.namePointer)] })];
  });
}

/** Accents and emoji survive (FAQ-troubleshooting/common-issues). Composed and combining forms are the same text. */
export const menuTextIntact: Predicate<true> = {
  name: 'menuTextIntact',
  summary: 'Names have their accents and emoji; no mojibake, no question marks in words.',
  params,
  subjects: ['expect'],
  judge(subject, _params, context) {
    const menu = menuOf(subject, context);
    if (menu === undefined) return [];
    const damaged = findMojibake(menu);
    const isStandard = isStandardMenu(subject, context);
    return orRight(damaged.length > 0 || !isStandard ? damaged : findLost(menu, context), menu);
  },
};
