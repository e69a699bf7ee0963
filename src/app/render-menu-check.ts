import type { MenuCheck } from '../model/menu-check.ts';
import type { Language } from '../model/text.ts';
import { setMenuCheck } from '../report/set-menu-check.ts';

/** A checked menu in words, for a terminal. */
export function renderMenuCheck(check: MenuCheck, language: Language): string {
  return setMenuCheck(check, language);
}
