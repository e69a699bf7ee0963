import { hintWord } from '../input/hint-word.ts';
import { phrase, type Phrase } from '../model/phrase.ts';
import type { Problem } from '../model/problem.ts';

/** The problem of naming something that the catalogue does not have. */
export function unknownId(noun: Phrase, id: string, known: Iterable<string>, location: string): Problem {
  return { code: 'catalogue.unknown', message: phrase`there is no ${noun} '${id}'`, hint: hintWord(id, [...new Set(known)], phrase`known`), location };
}
