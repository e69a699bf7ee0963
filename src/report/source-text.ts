import type { Source } from '../model/requirement.ts';
import type { Language } from '../model/text.ts';
import { sourceNote } from './source-note.ts';

/** The public page, and the heading on it, that a rule comes from, or what else it comes from in the words of a language. */
export function sourceText(language: Language, { page, section }: Source): string {
  return section === undefined ? sourceNote(language, page) : `${sourceNote(language, page)} § ${sourceNote(language, section)}`;
}
