/** Characters that take two columns on most screens. */
const wide = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F000}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u;
const noColumn = /\p{Mn}|\p{Me}|\u200C|\u200D|\uFE0F/u;

/** Where the first of those stands: what comes before takes one column. */
const firstUnusual = '\u0300';

const columnsOf = (character: string): number => character < firstUnusual ? 1 : noColumn.test(character) ? 0 : wide.test(character) ? 2 : 1;

/** How many columns a text takes on a screen. */
export function measureText(text: string): number {
  let columns = 0;
  for (const character of text) columns += columnsOf(character);
  return columns;
}

/** Cuts a text to a number of columns, with `…` in the last one. */
export function cutText(text: string, columns: number): string {
  if (measureText(text) <= columns) return text;
  let kept = '';
  let used = 1;
  for (const character of text) {
    used += columnsOf(character);
    if (used > columns) break;
    kept += character;
  }
  return `${kept}…`;
}

/** Splits a word that is wider than a line. */
function* pieces(word: string, columns: number): Generator<string> {
  let piece = '';
  let used = 0;
  for (const character of word) {
    const width = columnsOf(character);
    if (used + width > columns && piece !== '') {
      yield piece;
      piece = '';
      used = 0;
    }
    piece += character;
    used += width;
  }
  yield piece;
}

/** Breaks a text at its spaces into lines of so many columns; no-break spaces hold, words too wide for a line are split. */
export function wrapText(text: string, columns: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/ +/).flatMap((part) => [...pieces(part, columns)])) {
    if (line === '') line = word;
    else if (measureText(line) + 1 + measureText(word) <= columns) line += ` ${word}`;
    else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line];
}
