import { nearestWord } from './nearest-word.ts';
import { phrase, type Phrase } from '../model/phrase.ts';

/** Longer lists help nobody. */
const maxListed = 12;

/** What to write in place of an unknown word: the nearest one, else a list of all, when it is short enough to read. */
export function hintWord(word: string, words: readonly string[], plural: Phrase): Phrase {
  const nearest = nearestWord(word, words);
  if (nearest !== undefined) return phrase`did you mean '${nearest}'?`;
  if (words.length === 0) return phrase`there are no ${plural} here`;
  const listed = words.slice(0, maxListed).join(', ');
  return words.length > maxListed ? phrase`${plural}: ${listed}, … (${words.length} in all)` : phrase`${plural}: ${listed}`;
}
