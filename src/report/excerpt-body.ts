import type { Body } from '../model/exchange.ts';
import type { Json } from '../model/json.ts';
import { cleanText } from './clean-text.ts';
import { setJsonLines, type JsonLine } from './json-lines.ts';

/** A line of an excerpt; `isMarked` when it is the one that matters. */
export interface ExcerptLine {
  readonly text: string;
  readonly isMarked: boolean;
}

const mostLines = 8;
/** Bodies beyond this are shown as text: setting them in lines would take longer than reading them is worth. */
const longestParsed = 2_000_000;
const longestLine = 160;

/** A body in lines, or undefined when it is no JSON, or JSON nested beyond all reason. */
const setLines = (body: Body, pointer: string | undefined): readonly JsonLine[] | undefined => {
  if (body.encoding !== 'utf8' || body.content.length > longestParsed) return undefined;
  try {
    return setJsonLines(JSON.parse(body.content) as Json, pointer);
  } catch {
    return undefined;
  }
};

/** Whether a pointer leads to something in a body. */
export function hasPointer(body: Body, pointer: string): boolean {
  return setLines(body, pointer)?.some((line) => line.pointer === pointer) ?? false;
}

/** The index of the line that shows the pointer's place, or the nearest thing around it when the place is missing. */
export function findMark(lines: ReadonlyArray<Pick<JsonLine, 'pointer'>>, pointer: string): number {
  const reach = (line: Pick<JsonLine, 'pointer'>): number => pointer === line.pointer || pointer.startsWith(`${line.pointer}/`) ? line.pointer.length : -1;
  return lines.reduce((best, line, index) => reach(line) > reach(lines[best] ?? line) ? index : best, 0);
}

function cut(lines: readonly ExcerptLine[], mark: number, most: number): readonly ExcerptLine[] {
  if (lines.length <= most) return lines;
  const room = most - 2;
  const from = Math.max(0, Math.min(mark - Math.floor(room / 2), lines.length - room));
  const ellipsis: ExcerptLine = { text: '…', isMarked: false };
  return [
    ...(from > 0 ? [ellipsis] : []),
    ...lines.slice(from, from + room),
    ...(from + room < lines.length ? [ellipsis] : []),
  ];
}

/** The part of a body that matters, at most eight lines unless told otherwise; with a pointer, the line that shows it is marked. */
export function excerptBody(body: Body, pointer?: string, most = mostLines): readonly ExcerptLine[] {
  const lines = setLines(body, pointer);
  if (lines === undefined) {
    const text = body.encoding === 'utf8' ? body.content.slice(0, longestLine * most) : `base64 ${body.content.slice(0, longestLine)}`;
    return cut(text.split('\n').filter((line) => line !== '').map((line) => ({ text: cleanText(line, longestLine), isMarked: false })), 0, most);
  }
  const mark = pointer === undefined || pointer === '' ? -1 : findMark(lines, pointer);
  const shown = lines.map((line, index) => ({ text: `${'  '.repeat(line.depth)}${cleanText(line.text, longestLine)}`, isMarked: index === mark }));
  return cut(shown, Math.max(0, mark), most);
}
