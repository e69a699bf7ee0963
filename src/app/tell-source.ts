import type { Source } from '../model/requirement.ts';
import type { Language } from '../model/text.ts';
import { sourceText } from '../report/source-text.ts';

/** Where a rule comes from, in a language, for whoever prints it. */
export function tellSource(language: Language, source: Source): string {
  return sourceText(language, source);
}
