import { mapTexts, type Phrase } from '../model/phrase.ts';
import type { Problem } from '../model/problem.ts';

/** Shorter texts are parts of ordinary words. */
const shortestSecret = 4;

/** The same problems with the secret taken out, in case it was written where it does not belong. */
export function withoutSecret(problems: readonly Problem[], secret: unknown): readonly Problem[] {
  if (typeof secret !== 'string' || secret.length < shortestSecret) return problems;
  const clean = (text: string): string => text.replaceAll(secret, '…');
  const cleanWords = (words: Phrase): Phrase => mapTexts(words, clean);
  return problems.map(({ message, hint, ...rest }) => ({ ...rest, message: cleanWords(message), ...(hint !== undefined && { hint: cleanWords(hint) }) }));
}
