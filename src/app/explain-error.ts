import type { ErrorExplanation } from '../report/explain/explanation.ts';
import { errorCodes } from '../report/words/error-codes.ts';

/** Tells what an error's code means and what to do; undefined for a code that no error carries. */
export function explainError(code: string): ErrorExplanation | undefined {
  const words = Object.hasOwn(errorCodes, code) ? errorCodes[code] : undefined;
  return words === undefined ? undefined : { kind: 'error', code, ...words };
}
