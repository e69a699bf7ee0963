import { distance } from 'fastest-levenshtein';

/** Words that differ in more letters are others, however long they are. */
const mostLetters = 4;

const lettersOf = (word: string): string => Array.from(word).sort().join('');

/**
 * The word that was probably meant, case aside: one letter may differ, or a third of them, but no more than four; and two that only changed places.
 * Undefined when none is near.
 */
export function nearestWord(word: string, words: Iterable<string>): string | undefined {
  const wanted = word.toLowerCase();
  let nearest: string | undefined;
  const most = Math.min(mostLetters, Math.max(1, Math.floor(wanted.length / 3)));
  let least = Infinity;
  for (const candidate of words) {
    const letters = distance(wanted, candidate.toLowerCase());
    const isNear = letters <= most || (letters === 2 && lettersOf(wanted) === lettersOf(candidate.toLowerCase()));
    if (isNear && letters < least) [nearest, least] = [candidate, letters];
  }
  return nearest;
}
