import type { Language } from '../model/text.ts';
import { setBodyCheck } from '../report/set-body-check.ts';
import type { ValidatedBody } from './validate-body.ts';

/** A checked body in words, for a terminal. */
export function renderBodyCheck({ check, text }: ValidatedBody, options: { readonly language: Language; readonly color: boolean; readonly width: number }): string {
  return setBodyCheck(check, text, options);
}
