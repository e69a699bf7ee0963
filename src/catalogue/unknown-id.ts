import { hintWord } from '../input/hint-word.ts';
import type { Problem } from '../model/problem.ts';

/** The problem of naming something that the catalogue does not have. */
export function unknownId(noun: string, id: string, known: Iterable<string>, location: string): Problem {
  return { code: 'catalogue.unknown', message: `there is no ${noun} '${id}'`, hint: hintWord(id, [...new Set(known)], 'known'), location };
}
