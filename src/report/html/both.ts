import type { Language, Localized } from '../../model/text.ts';
import { label, type Label } from '../words/labels.ts';
import { pageWords, type PageWord } from '../words/page.ts';
import { html, type Markup, type Part } from './markup.ts';

const setOne = (part: Part): string => html`${part}`.markup;

/** Says something in both languages; the page shows the one that is chosen. What is the same in both stands once. `tspan` is for drawings. */
export function both(say: (language: Language) => Part, element: 'span' | 'tspan' = 'span'): Markup {
  const [en, fr] = [setOne(say('en')), setOne(say('fr'))];
  return { markup: en === fr ? en : `<${element} lang="en">${en}</${element}><${element} lang="fr">${fr}</${element}>` };
}

/** A text of the catalogue in both languages. */
export function localized(text: Localized): Markup {
  return both((language) => text[language]);
}

/** A word that all reports use, in both languages. */
export function say(name: Label): Markup {
  return both((language) => label(language, name));
}

/** A word of the page's own, in both languages. */
export function word(name: PageWord): Markup {
  return localized(pageWords[name]);
}
