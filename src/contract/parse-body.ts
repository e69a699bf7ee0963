import type { Body } from '../model/exchange.ts';
import type { Json } from '../model/json.ts';
import { capText } from './cap-text.ts';

/** How deep a body may be nested; what no menu needs would only overflow whoever walks it. */
export const depthLimit = 200;

/** What a body turned out to be. */
export type ParsedBody =
  | { readonly kind: 'json'; readonly value: Json }
  | { readonly kind: 'empty' }
  /** `isTooDeep`: it may be JSON, and is nested deeper than is read. */
  | { readonly kind: 'notJson'; readonly detail: string; readonly isTooDeep?: true }
  /** The bytes are no UTF-8. */
  | { readonly kind: 'notText' };

/** Reads a message's body as JSON; a byte order mark before it is tolerated (RFC 8259 §8.1). */
export function parseBody(body: Body): ParsedBody {
  if (body.encoding === 'base64') return body.content === '' ? { kind: 'empty' } : { kind: 'notText' };
  if (body.truncated) return { kind: 'notJson', detail: `only the first ${body.content.length} characters were kept` };
  return parseText(body.content);
}

/** Reads a text as JSON, never throwing. A member called `__proto__` stays an ordinary member. */
export function parseText(source: string): ParsedBody {
  const text = source.startsWith('\uFEFF') ? source.slice(1) : source;
  if (text.trim() === '') return { kind: 'empty' };
  if (isTooDeep(text)) return { kind: 'notJson', detail: `nested deeper than ${depthLimit} levels`, isTooDeep: true };
  try {
    return { kind: 'json', value: JSON.parse(quoteLargeIntegers(text)) as Json };
  } catch (error) {
    return { kind: 'notJson', detail: capText(error instanceof Error ? error.message : 'not JSON', 200) };
  }
}

/** Whether a text is nested deeper than any menu needs, as far as brackets tell. */
export function isTooDeep(text: string): boolean {
  // Each level has a mark of its own: with so few, wherever they stand, nothing can be too deep.
  if (!hasMarks(text, depthLimit + 1)) return false;
  let depth = 0;
  let inString = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (inString) {
      if (character === '\\') at += 1;
      else if (character === '"') inString = false;
    } else if (character === '"') inString = true;
    else if (character === '{' || character === '[') {
      depth += 1;
      if (depth > depthLimit) return true;
    } else if (character === '}' || character === ']') depth -= 1;
  }
  return false;
}

/** As many digits as the shortest integer has that a number may not hold exactly. */
const longDigits = 16;

const isDigit = (text: string, at: number): boolean => text.charCodeAt(at) >= 0x30 && text.charCodeAt(at) <= 0x39;

/** Whether so many digits stand in a row: then one of them is where every sixteenth character is. */
function hasLongNumber(text: string): boolean {
  for (let at = longDigits - 1; at < text.length; at += longDigits) {
    if (!isDigit(text, at)) continue;
    let from = at;
    while (isDigit(text, from - 1)) from -= 1;
    let to = at + 1;
    while (isDigit(text, to)) to += 1;
    if (to - from >= longDigits) return true;
  }
  return false;
}

/** Whether a text has so many opening brackets. */
function hasMarks(text: string, count: number): boolean {
  let found = 0;
  for (const mark of ['{', '[']) {
    for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
      found += 1;
      if (found >= count) return true;
    }
  }
  return false;
}

const stringOrNumber = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/gs;

/**
 * Integers beyond what a number holds exactly become texts with all their digits: two check numbers that differ in the last one are two.
 * Anything that is no JSON stays none.
 */
function quoteLargeIntegers(text: string): string {
  if (!hasLongNumber(text)) return text;
  return text.replace(stringOrNumber, (token, at: number) => {
    const isLarge = /^-?[1-9]\d{15,}$/.test(token) && !Number.isSafeInteger(Number(token));
    // A number is no member name: quoting one would make JSON of what is none.
    return isLarge && !/^\s*:/.test(text.slice(at + token.length, at + token.length + 80)) ? `"${token}"` : token;
  });
}
