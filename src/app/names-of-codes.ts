import { errorCodes } from '../report/words/error-codes.ts';
import { en } from '../report/words/en.ts';

/** Every code of a finding, and every code of an error. */
export function namesOfCodes(): readonly string[] {
  return [...Object.keys(en), ...Object.keys(errorCodes)];
}
