import type { Problem } from '../model/problem.ts';

/** Shorter texts are parts of ordinary words. */
const shortestSecret = 4;

/** The same problems with the secret taken out, in case it was written where it does not belong. */
export function withoutSecret(problems: readonly Problem[], secret: unknown): readonly Problem[] {
  if (typeof secret !== 'string' || secret.length < shortestSecret) return problems;
  const clean = (text: string): string => text.replaceAll(secret, '…');
  return problems.map(({ message, hint, ...rest }) => ({ ...rest, message: clean(message), ...(hint !== undefined && { hint: clean(hint) }) }));
}
