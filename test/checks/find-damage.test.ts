import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDamage } from '../../src/checks/menu/same-text.ts';

const french = [
  'crème brûlée à l’érable', 'pâté', 'bûche', 'gâteau', 'dîner', 'thé glacé', 'maïs', 'bœuf', 'œuf à la coque', 'hôtel', 'garçon', 'Noël', 'déjà vu',
  'forêt-noire', 'ananas grillé 180°', '½ poulet', 'menu « midi »', 'jalapeño', 'piña colada', 'caffè', 'taboulé', 'rôti', 'suprême', 'entrecôte', 'soupe du jour…',
];
const portuguese = ['maçã', 'romã', 'hortelã', 'pão de queijo', 'feijão', 'camarão', 'açaí', 'café', 'irmã', 'lã', 'avelã', 'limão', 'pastéis de Belém', 'à la carte', 'água'];
const title = (word: string): string => `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`;
const words = [...french, ...portuguese, 'XÃ', 'phở gà', 'ĐÀ NẴNG', 'SMÅ', 'hâlâ', 'Ærø', 'Skyr ið', 'KÄSE', 'Łódź', '何?え', '鶏の唐揚げ 🍗', 'β', '5°', '100 %'];
/** What may stand right behind a word. */
const after = ['', ' ', '\u00A0', '”', '’', '“', '»', '®', '™', '©', '…', '–', ' — ', '·', '°', 'º', '²', ',', '!', '?', '\u00A0?', '\u00AD', '›', '•', '½', '´'];
const before = ['', '“', '«\u00A0', '‘', '¿', '(', '1/2 ', '🍏 ', '–'];
const more = ['', 'quente', 'Quente', 'QUENTE', '4 x', '(2)'];
const casesOf = (word: string): readonly string[] => [word, title(word), word.toUpperCase()];

/** The encodings in which UTF-8 is misread. */
const misread = {
  'Latin-1': (text: string) => Buffer.from(text).toString('latin1'),
  CP1252: (text: string) => new TextDecoder('windows-1252').decode(Buffer.from(text)),
};

describe('a name of one\'s own', () => {
  it('is in order whatever its words, their case, and what stands around them', () => {
    const pick = <T>(from: readonly T[]) => fc.constantFrom(...from);
    fc.assert(fc.property(pick(before), pick(words.flatMap(casesOf)), pick(after), pick(more), (opening, word, closing, rest) => {
      // A letter right behind a sign is another word only behind a sign that parts words.
      const name = `${opening}${word}${closing}${/[ \u00A0–·…•]$/u.test(closing) || !/^\p{L}/u.test(rest) ? rest : ` ${rest}`}`;
      expect([name, findDamage(name, true)]).toEqual([name, undefined]);
    }), { numRuns: 3000 });
  });

  it.each(['TARTE DE MAÇÃ\u00A0QUENTE', 'BOLO “ROMÃ”', '«HORTELÃ»', 'MAÇÃ…CANELA', 'MAÇÃ®', 'Want fries?Oui!', 'Ben & Jerry&#39;s 100 % – “Spécial”', '½ Poulet¿Qué? Ñ'])(
    'may be %s', (name) => { expect(findDamage(name, true)).toBeUndefined(); });

  const accented = [...french, ...portuguese].filter((word) => /[^\0-\x7F]/.test(word));
  it.each(Object.entries(misread))('shows UTF-8 that was read as %s', (_, read) => {
    for (const name of accented.flatMap((word) => [word, title(word)])) expect([name, findDamage(read(name), true)]).not.toEqual([name, undefined]);
    for (const name of ['CAFÉ', 'CRÈME BRÛLÉE', 'PÂTÉ', 'GÂTEAU', 'ROTÎ', 'HÔTEL', 'SUPRÊME', 'ENTRECÔTE', 'GARÇON', 'MAÇÃ', 'PÃO', 'FEIJÃO', 'JALAPEÑO', 'CRèME BRûLéE', '☕', '🍗', '5 €', 'MENU\u00A0:']) {
      expect([name, findDamage(read(name), true)]).not.toEqual([name, undefined]);
    }
  });

  it.each([
    ['Cr?me', '?'], ['P?t?', '?'], ['P?té', '?'], ['CR?ME BR?L?E', '?'], ['Cr\uFFFDme', '\uFFFD'], ['Cr&egrave;me', '&egrave;'], ['Cr&#232;me', '&#232;'], ['Cr\\u00e8me', '\\u00e8'],
  ])('shows what was lost in %s', (name, lost) => {
    expect(findDamage(name, true)).toBe(lost);
  });
});

it('a name of the standard menu, which has no such words, shows what one of one\'s own may hold', () => {
  for (const [name, shown] of [['MAÇÃ\u00A0', 'Ã\u00A0'], ['ROMÃ”', 'Ã”'], ['Want fries?Oui!', '?']] as const) expect(findDamage(name, false)).toBe(shown);
});
