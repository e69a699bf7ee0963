import { nearestWord } from './nearest-word.ts';

/** Longer lists help nobody. */
const maxListed = 12;

/** What to write in place of an unknown word: the nearest one, else a list of all, when it is short enough to read. */
export function hintWord(word: string, words: readonly string[], plural: string): string {
  const nearest = nearestWord(word, words);
  if (nearest !== undefined) return `did you mean '${nearest}'?`;
  if (words.length === 0) return `there are no ${plural} here`;
  const listed = words.slice(0, maxListed).join(', ');
  return words.length > maxListed ? `${plural}: ${listed}, … (${words.length} in all)` : `${plural}: ${listed}`;
}
