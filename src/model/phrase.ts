import type { Language, Localized } from './text.ts';

/** A sentence with its gaps kept open, so that it can be told in another language too. */
export interface Phrase {
  /** The English sentence, in which `{0}`, `{1}` … stand for what fills the gaps. Other languages know the sentence by it. */
  readonly template: string;
  readonly args: readonly PhraseArg[];
}

/** What fills a gap: text as it stands, a number, words of either language, another phrase, several things in a row, or so many of a thing. */
export type PhraseArg = string | number | Localized | Phrase | PhraseList | PhraseCount;

/** Several things, joined as the language does it. */
export interface PhraseList {
  readonly joined: 'conjunction' | 'disjunction';
  readonly items: ReadonlyArray<string | Phrase>;
}

/** So many of a thing: which form stands for a number is the language's own rule. */
export interface PhraseCount {
  readonly count: number;
  readonly one: Phrase;
  readonly other: Phrase;
}

/** Writes a phrase: phrase`there is no ${file}`. */
export function phrase(parts: TemplateStringsArray, ...args: readonly PhraseArg[]): Phrase {
  return { template: parts.map((part, index) => (index === 0 ? part : `{${index - 1}}${part}`)).join(''), args };
}

/** Text that is the same in every language, such as what another program said. */
export function verbatim(text: string): Phrase {
  return { template: '{0}', args: [text] };
}

/** `a, b and c`. */
export function both(items: PhraseList['items']): PhraseList {
  return { joined: 'conjunction', items };
}

/** `a, b or c`. */
export function either(items: PhraseList['items']): PhraseList {
  return { joined: 'disjunction', items };
}

/** `1 check`, `2 checks`: both forms hold the number. */
export function counted(count: number, one: Phrase, other: Phrase): PhraseCount {
  return { count, one, other };
}

/** Finds the sentence of a language by the English one. */
export type Translate = (template: string) => string;

/** A phrase as text; in English, unless another language is given. */
export function spellPhrase({ template, args }: Phrase, language: Language = 'en', translate: Translate = (same) => same): string {
  const spell = (item: string | Phrase): string => (typeof item === 'string' ? item : spellPhrase(item, language, translate));
  return translate(template).replace(/\{(\d+)\}/g, (gap, index: string) => {
    const arg = args[Number(index)];
    if (arg === undefined) return gap;
    if (typeof arg === 'number') return spellNumber(arg, language);
    if (typeof arg === 'object' && 'items' in arg) return joinItems(arg.items.map(spell), arg.joined, language);
    if (typeof arg === 'object' && 'count' in arg) return spell(isOne(language, arg.count) ? arg.one : arg.other);
    return typeof arg === 'object' && 'en' in arg ? arg[language] : spell(arg);
  });
}

/**
 * Whether the form of a single thing stands for so many, by the rule of the language: in French it does for 0 too. Written out, and not asked of
 * `Intl`, whose rules take longer to load than most commands take to run.
 */
export function isOne(language: Language, count: number): boolean {
  return language === 'fr' ? Math.abs(count) < 2 : Math.abs(count) === 1;
}

/** Our sentences set no comma before the last "and". */
const joints: Readonly<Record<Language, Readonly<Record<PhraseList['joined'], string>>>> = {
  en: { conjunction: 'and', disjunction: 'or' },
  fr: { conjunction: 'et', disjunction: 'ou' },
};

function joinItems(items: readonly string[], type: PhraseList['joined'], language: Language): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${joints[language][type]} ${last}`;
}

/** Numbers that are written as they are, but for the decimal sign. */
const plainNumbers: Readonly<Record<Language, RegExp>> = { en: /^-?\d+(?:\.\d{1,3})?$/, fr: /^-?\d{1,3}(?:\.\d{1,3})?$/ };

function spellNumber(number: number, language: Language): string {
  // Most are whole or have a few decimals, and have no thousands to set apart: nothing need be loaded for them.
  const text = String(number);
  if (plainNumbers[language].test(text)) return language === 'fr' ? text.replace('.', ',') : text;
  return new Intl.NumberFormat(language === 'fr' ? 'fr-CA' : 'en-CA', { useGrouping: language === 'fr' }).format(number);
}

/** The same phrase with everything that it quotes changed, at any depth. */
export function mapTexts({ template, args }: Phrase, change: (text: string) => string): Phrase {
  const mapItem = (item: string | Phrase): string | Phrase => (typeof item === 'string' ? change(item) : mapTexts(item, change));
  return {
    template,
    args: args.map((arg): PhraseArg => {
      if (typeof arg === 'number') return arg;
      if (typeof arg === 'object' && 'items' in arg) return { ...arg, items: arg.items.map(mapItem) };
      if (typeof arg === 'object' && 'count' in arg) return { ...arg, one: mapTexts(arg.one, change), other: mapTexts(arg.other, change) };
      return typeof arg === 'object' && 'en' in arg ? { en: change(arg.en), fr: change(arg.fr) } : mapItem(arg);
    }),
  };
}
