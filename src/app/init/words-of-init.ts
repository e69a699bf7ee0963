import type { Language } from '../../model/text.ts';
import { initWords, type InitWords } from '../../report/words/init.ts';

/** The words around the questions and files of `ppip init`. */
export function wordsOfInit(language: Language): InitWords {
  return initWords[language];
}
