const space = /[\t\n\r ]*/y;
const plain = /[ !#-[\]-\uffff]*/y;
const escape = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const scalar = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/** How deep a file may be nested: far deeper than any that is written for a reason, and little enough for whoever walks it. */
export const jsonDepthLimit = 500;

/** Where a text is not taken, as an offset. */
export interface JsonFault {
  readonly at: number;
  /** Set when it may be JSON, and is nested deeper than is read. */
  readonly isTooDeep: boolean;
}

/** Finds where a text stops being JSON (RFC 8259), or is nested too deeply; undefined when it is JSON. Engines differ in what they tell. */
export function findJsonFault(text: string, depthLimit = jsonDepthLimit): JsonFault | undefined {
  const { at, isTooDeep = false } = endOf(text, 0, depthLimit);
  if (isTooDeep) return { at, isTooDeep };
  try {
    JSON.parse(text);
    return undefined;
  } catch {
    return { at, isTooDeep };
  }
}

/** The place of a fault as `file:line:column`, both counted from 1. */
export function placeOfFault(name: string, text: string, { at }: JsonFault): string {
  const before = text.slice(0, at).split('\n');
  return `${name}:${before.length}:${(before.at(-1) ?? '').length + 1}`;
}

/** How far a value that begins at an offset can be read, and whether all of it can. */
interface Extent {
  readonly at: number;
  readonly whole: boolean;
  readonly isTooDeep?: true;
}

function endOf(text: string, from: number, levels: number): Extent {
  const start = skip(space, text, from);
  const opening = text[start];
  if (opening !== '{' && opening !== '[') {
    const end = opening === '"' ? endOfString(text, start) : skip(scalar, text, start);
    return { at: end, whole: end > start };
  }
  if (levels === 0) return { at: start, whole: false, isTooDeep: true };
  const closing = opening === '{' ? '}' : ']';
  let at = skip(space, text, start + 1);
  if (text[at] === closing) return { at: at + 1, whole: true };
  for (;;) {
    if (opening === '{') {
      const key = skip(space, text, at);
      const colon = skip(space, text, endOfString(text, key));
      if (colon === key || text[colon] !== ':') return { at: colon, whole: false };
      at = colon + 1;
    }
    const value = endOf(text, at, levels - 1);
    if (!value.whole) return value;
    at = skip(space, text, value.at);
    if (text[at] === closing) return { at: at + 1, whole: true };
    if (text[at] !== ',') return { at, whole: false };
    at += 1;
  }
}

/** The end of the string that begins at an offset; that offset when there is none, or not all of it. Run by run: one pattern for all of it would keep every escape for going back. */
function endOfString(text: string, from: number): number {
  if (text[from] !== '"') return from;
  let at = from + 1;
  for (;;) {
    at = skip(plain, text, at);
    if (text[at] === '"') return at + 1;
    const next = skip(escape, text, at);
    if (next === at) return from;
    at = next;
  }
}

function skip(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return from + (pattern.exec(text)?.[0].length ?? 0);
}
