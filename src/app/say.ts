import type { FindingArgs } from '../model/finding.ts';
import type { Language } from '../model/text.ts';
import { sentence } from '../report/words/sentence.ts';

/** The sentence for a code and its arguments, in a language. */
export function say(language: Language, code: string, args: FindingArgs): string {
  return sentence(language, code, args);
}
