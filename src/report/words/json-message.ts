import type { Language } from '../../model/text.ts';

/** What is said of a text that is not JSON, and how it is said in French: the recorded finding has the words of the engine that read it. */
const french: ReadonlyArray<readonly [RegExp, (all: string, number: string) => string]> = [
  [/^only the first (\d+) characters were kept$/u, (_all, number) => `seuls les ${number} premiers caractères ont été gardés`],
  [/^nested deeper than (\d+) levels$/u, (_all, number) => `plus de ${number} niveaux d’imbrication`],
  [/^Unexpected end of .*$/u, () => 'le texte s’arrête trop tôt'],
  [/^.* at position (\d+).*$/su, (_all, number) => `la lecture s’arrête à la position ${number}`],
  [/^(?:Unexpected|Expected|Unterminated|Bad|No number).*$/su, () => 'le texte ne se lit pas'],
  [/^not JSON$/u, () => 'le texte ne se lit pas'],
  [/^empty$/u, () => 'il est vide'],
  [/^notText$/u, () => 'ce ne sont pas des caractères'],
];

/** Why a text is not JSON, in a language; what is not known is left as it is. */
export function jsonMessage(language: Language, detail: string): string {
  if (language === 'en') return detail;
  const [pattern, words] = french.find(([known]) => known.test(detail)) ?? [];
  return pattern === undefined || words === undefined ? detail : detail.replace(pattern, words);
}
