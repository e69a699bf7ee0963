import type { BodyCheck, BodyFinding } from '../model/body-check.ts';
import type { Language } from '../model/text.ts';
import { cleanText } from './clean-text.ts';
import { frameCode } from './frame-code.ts';
import { blankRow, type Row } from './terminal/row.ts';
import { setRows } from './terminal/set-rows.ts';
import { bodyCheckWords } from './words/body-check.ts';
import { label, levelWords } from './words/labels.ts';
import { sentence } from './words/sentence.ts';

const longestPlace = 160;
const longestValue = 400;

const setValue = (value: BodyFinding['actual'], missing: string): string => value === null ? missing : cleanText(JSON.stringify(value), longestValue);

function findingRows(finding: BodyFinding, file: string, lines: readonly string[], language: Language): readonly Row[] {
  const words = bodyCheckWords[language];
  const { code, args, pointer, line, column, expected, actual, rule } = finding;
  return [
    { text: `${file}:${line}:${column}  ${pointer === '' ? words.wholeBody : cleanText(pointer, longestPlace)}`, tone: isBinding(finding) ? 'bad' : 'warning' },
    ...frameCode(lines, finding),
    { text: sentence(language, code, args), indent: 2 },
    ...(expected === null ? [] : [{ label: label(language, 'expected'), text: setValue(expected, words.missing), indent: 2 }]),
    ...(expected === null && actual === null ? [] : [{ label: words.received, text: setValue(actual, words.missing), indent: 2 }]),
    ...(rule === null ? [] : [
      { label: words.rule, text: `${rule.id} ${levelWords[rule.level][language]}  ${rule.text[language]}`, indent: 2 },
      { label: label(language, 'fix'), text: rule.fix[language], indent: 2, tone: 'heading' } as const,
    ]),
    blankRow,
  ];
}

const isBinding = ({ rule }: BodyFinding): boolean => rule === null || rule.level === 'must';

/** Each thing that is wrong with a body, at its place in it; what binds first. */
export function bodyFindingRows({ file, findings }: BodyCheck, text: string, language: Language): readonly Row[] {
  const lines = text.replace(/\s+$/, '').split('\n');
  const sorted = [...findings.filter(isBinding), ...findings.filter((finding) => !isBinding(finding))];
  return sorted.flatMap((finding) => findingRows(finding, cleanText(file, longestPlace), lines, language));
}

/** A checked body as text: each thing that is wrong at its place in the body, with what was expected and received, what binds first; then the count. */
export function setBodyCheck(
  check: BodyCheck, text: string, options: { readonly language: Language; readonly color: boolean; readonly width: number },
): string {
  const { language } = options;
  const { file, kind, schema, isValid, findings } = check;
  const words = bodyCheckWords[language];
  const binding = findings.filter(isBinding).length;
  return setRows([
    { text: `${cleanText(file, longestPlace)} · ${words.kinds[kind]} · schemas/${schema}`, tone: 'heading' },
    blankRow,
    ...bodyFindingRows(check, text, language),
    { text: words.summary(binding, findings.length - binding), tone: isValid ? 'good' : 'bad' },
    { text: words.limits[kind], tone: 'faint' },
  ], options);
}
