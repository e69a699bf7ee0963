import type { TextPlace } from '../model/body-check.ts';
import { cleanText } from './clean-text.ts';
import type { Row } from './terminal/row.ts';

const linesBefore = 2;
const linesAfter = 1;
/** Columns of a line that are shown; of a longer one those around the place. */
const widest = 88;
const columnsBefore = 40;

const clean = (text: string): string => cleanText(text.replaceAll('\t', '  '), widest * 6);

/** A place in a text as rows: the lines around it with their numbers, and a mark under it. */
export function frameCode(lines: readonly string[], { line, column, endColumn }: TextPlace): readonly Row[] {
  const marked = lines[line - 1] ?? '';
  const skipped = marked.length > widest && column > columnsBefore ? column - columnsBefore : 0;
  const first = Math.max(1, line - linesBefore);
  const shown = lines.slice(first - 1, line + linesAfter);
  const gutter = String(first + shown.length - 1).length;
  const cut = (text: string, from: number): string => `${from > 0 ? '…' : ''}${clean(text.replace(/\r$/, '').slice(from, from + widest))}${text.length > from + widest ? '…' : ''}`;
  const row = (text: string, number: string, isMarked: boolean): Row => ({
    text: `${isMarked ? '>' : ' '} ${number.padStart(gutter)} | ${text}`.trimEnd(), indent: 2, isCode: true, tone: isMarked ? 'marked' : 'faint',
  });
  return shown.flatMap((text, index) => {
    const number = first + index;
    if (number !== line) return [row(cut(text, 0), String(number), false)];
    const before = `${skipped > 0 ? '…' : ''}${clean(text.slice(skipped, column - 1))}`;
    const length = Math.max(1, clean(text.slice(column - 1, Math.min(endColumn - 1, skipped + widest))).length);
    return [row(cut(text, skipped), String(number), true), row(`${' '.repeat(before.length)}${'^'.repeat(length)}`, '', false)];
  });
}
