const space = /[\t\n\r ]*/y;
const scalar = /"(?:[ !#-[\]-\uffff]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const string = /"(?:[ !#-[\]-\uffff]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;

/** The offset at which a text stops being JSON (RFC 8259); undefined when it is JSON. Engines differ in what they tell. */
export function findJsonFault(text: string): number | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch {
    return endOf(text, 0).at;
  }
}

/** How far a value that begins at an offset can be read, and whether all of it can. */
interface Extent {
  readonly at: number;
  readonly whole: boolean;
}

function endOf(text: string, from: number): Extent {
  const start = skip(space, text, from);
  const opening = text[start];
  if (opening !== '{' && opening !== '[') {
    const end = skip(scalar, text, start);
    return { at: end, whole: end > start };
  }
  const closing = opening === '{' ? '}' : ']';
  let at = skip(space, text, start + 1);
  if (text[at] === closing) return { at: at + 1, whole: true };
  for (;;) {
    if (opening === '{') {
      const key = skip(space, text, at);
      const colon = skip(space, text, skip(string, text, key));
      if (colon === key || text[colon] !== ':') return { at: colon, whole: false };
      at = colon + 1;
    }
    const value = endOf(text, at);
    if (!value.whole) return value;
    at = skip(space, text, value.at);
    if (text[at] === closing) return { at: at + 1, whole: true };
    if (text[at] !== ',') return { at, whole: false };
    at += 1;
  }
}

function skip(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return from + (pattern.exec(text)?.[0].length ?? 0);
}
