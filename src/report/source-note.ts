import type { Language } from '../model/text.ts';
import { frenchSourceNotes } from './words/french-source-notes.ts';

/** Part of a source as it is told in a language: words are translated; ids of pages, and what nobody has translated, stay. */
export function sourceNote(language: Language, note: string): string {
  return language === 'fr' && Object.hasOwn(frenchSourceNotes, note) ? frenchSourceNotes[note] ?? note : note;
}
