import type { Phrase } from '../model/phrase.ts';
import type { Language } from '../model/text.ts';
import { spell as spellIn } from '../report/words/spell.ts';

/** A phrase in a language, for whoever prints it. */
export function spell(language: Language, phrase: Phrase): string {
  return spellIn(language, phrase);
}
