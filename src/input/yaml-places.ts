import { isCollection, isNode, isPair, isScalar, type Pair } from 'yaml';

/** Where the line of an offset begins; a byte order mark belongs to no line. */
export function lineStart(text: string, offset: number): number {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  return start === 0 && text.startsWith('\uFEFF') ? 1 : start;
}

/** Where the line after that of an offset begins; where the text ends when there is none. */
export function nextLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end + 1;
}

/** How a text ends its lines. */
export function lineEnd(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}

/** Right after the colon of a pair; undefined when it has none. Only where tokens were kept. */
export function afterColon(pair: Pair): number | undefined {
  const colon = pair.srcToken?.sep?.find(({ type }) => type === 'map-value-ind');
  return colon === undefined ? undefined : colon.offset + 1;
}

/** Whether a node is written over several lines by indentation, and not in brackets. */
export function isBlockCollection(node: unknown): boolean {
  return isCollection(node) && node.flow !== true;
}

/** Where what a node or pair says ends, on its last line: comments and empty lines after it are not its own. */
export function contentEnd(text: string, part: unknown): number {
  if (isPair(part)) {
    const after = afterColon(part) ?? 0;
    return Math.max(after, contentEnd(text, part.key), isNothing(part.value) ? after : contentEnd(text, part.value));
  }
  if (isCollection(part) && part.flow !== true && part.items.length > 0) return contentEnd(text, part.items.at(-1));
  const end = isNode(part) ? part.range?.[1] ?? 0 : 0;
  // A text in block style ends behind its last line break.
  return text[end - 1] === '\n' && isScalar(part) ? end - 1 : end;
}

/** Whether nothing is written where a value could be. */
export function isNothing(node: unknown): boolean {
  return node === null || node === undefined || (isScalar(node) && node.value === null && node.range?.[0] === node.range?.[1]);
}
