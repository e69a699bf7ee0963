import { plainText } from '../../contract/plain-text.ts';

/** How a text was lost: its accents, other signs such as emoji, its end, or all of it. */
export type Loss = { readonly how: 'accents' | 'signs' | 'all' } | { readonly how: 'cut'; readonly kept: string };

/** As much as this of a text must be there for it to count as cut. */
const leastKept = 0.25;

const fold = (text: string): string => plainText(text).toLowerCase();
const withoutAccents = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '');
const lettersOnly = (text: string): string => text.replace(/[^a-z0-9]/gu, '');

/**
 * Looks for a text in what an export shows. Case, spaces, line breaks, composition and the form of quotes may differ; accents must be there.
 * @returns undefined when it is all there
 */
export function findLoss(sent: string, shown: string): Loss | undefined {
  const [wanted, there] = [fold(sent), fold(shown)];
  if (there.includes(wanted)) return undefined;
  if (withoutAccents(there).includes(withoutAccents(wanted))) return { how: 'accents' };
  if (lettersOnly(wanted) !== '' && lettersOnly(there).includes(lettersOnly(wanted))) return { how: 'signs' };
  const kept = longestBeginning(wanted, there);
  return kept.length >= Math.max(3, wanted.length * leastKept) ? { how: 'cut', kept: plainText(sent).slice(0, kept.length) } : { how: 'all' };
}

/** The longest beginning of a text that stands in another; found by halving, since every beginning of one that is there is there too. */
function longestBeginning(text: string, within: string): string {
  let [least, most] = [0, text.length];
  while (least < most) {
    const middle = Math.ceil((least + most) / 2);
    if (within.includes(text.slice(0, middle))) least = middle;
    else most = middle - 1;
  }
  return text.slice(0, least).trimEnd();
}
