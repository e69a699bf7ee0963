import type { Language } from './text.ts';

/**
 * Canadian dollars as the language writes them: `$1,234.50`, `1 234,50 $`. Written out, and not asked of `Intl`, whose formats take longer to load
 * than most commands take to run.
 * @param cents a whole number
 */
export function spellMoney(language: Language, cents: number): string {
  const digits = String(Math.abs(cents)).padStart(3, '0');
  const sign = cents < 0 ? '-' : '';
  const dollars = digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, language === 'fr' ? '\u00A0' : ',');
  return language === 'fr' ? `${sign}${dollars},${digits.slice(-2)}\u00A0$` : `${sign}$${dollars}.${digits.slice(-2)}`;
}
