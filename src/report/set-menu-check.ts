import type { MenuCheck, MenuFinding, MenuRule } from '../model/menu-check.ts';
import type { Language } from '../model/text.ts';
import { cleanText } from './clean-text.ts';
import { label, levelWords, withColon } from './words/labels.ts';
import { menuCheckWords } from './words/menu-check.ts';
import { sentence } from './words/sentence.ts';

const longestPlace = 160;

function setFinding({ code, args, pointer, name }: MenuFinding, language: Language): readonly string[] {
  const place = pointer === '' ? menuCheckWords[language].wholeFile : cleanText(pointer, longestPlace);
  const words = sentence(language, code, args);
  const shown = name === null ? '' : cleanText(name, longestPlace);
  // Most sentences name the thing; what the schema says does not.
  return [`  ${place}${shown === '' || words.includes(shown) ? '' : ` (${shown})`}`, `    ${words}`];
}

function setRule({ id, level, text, fix, findings }: MenuRule, language: Language): readonly string[] {
  return [
    `${levelWords[level][language]}  ${id}  ${text[language]}`,
    ...findings.flatMap((finding) => setFinding(finding, language)),
    `  ${withColon(language, label(language, 'fix'))} ${fix[language]}`,
    '',
  ];
}

/** A checked menu as text: what is wrong, the gravest first, where, with what, and how to put it right; then the count. */
export function setMenuCheck({ file, counts, rules, isAgainstStandard }: MenuCheck, language: Language): string {
  const words = menuCheckWords[language];
  const levels = ['must', 'should', 'may'] as const;
  const broken = levels.flatMap((level) => rules.filter((rule) => rule.level === level && rule.state === 'broken'));
  const kept = rules.filter(({ state }) => state === 'kept').length;
  return [
    `${cleanText(file, longestPlace)} · ${words.counts(counts.items, counts.things)}`,
    '',
    ...broken.flatMap((rule) => setRule(rule, language)),
    words.summary(broken.filter(({ level }) => level === 'must').length, broken.filter(({ level }) => level !== 'must').length, kept),
    ...(isAgainstStandard ? [] : [words.notCompared]),
    '',
  ].join('\n');
}
