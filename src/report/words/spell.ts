import { spellPhrase, type Phrase } from '../../model/phrase.ts';
import type { Language } from '../../model/text.ts';
import { frenchPhrases } from './french-phrases.ts';

const toFrench = (template: string): string => (Object.hasOwn(frenchPhrases, template) ? frenchPhrases[template] ?? template : template);

/** A phrase in a language. */
export function spell(language: Language, phrase: Phrase): string {
  return language === 'fr' ? spellPhrase(phrase, language, toFrench) : spellPhrase(phrase);
}
