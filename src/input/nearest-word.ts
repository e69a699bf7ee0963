import { distance } from 'fastest-levenshtein';

/** The word that was probably meant, case aside: a third of the letters may differ, and two in any but the shortest. Undefined when none is near. */
export function nearestWord(word: string, words: Iterable<string>): string | undefined {
  const wanted = word.toLowerCase();
  let nearest: string | undefined;
  let least = Math.max(wanted.length < 4 ? 1 : 2, Math.floor(wanted.length / 3)) + 1;
  for (const candidate of words) {
    const letters = distance(wanted, candidate.toLowerCase());
    if (letters < least) [nearest, least] = [candidate, letters];
  }
  return nearest;
}
