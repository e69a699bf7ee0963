/** A string, a mark, or anything else that stands between marks. */
interface Token {
  readonly kind: 'string' | 'mark' | 'scalar';
  readonly from: number;
  readonly to: number;
}

interface Frame {
  readonly isObject: boolean;
  /** Where it stands; undefined when no field that is hidden lies in it. */
  readonly pointer: string | undefined;
  readonly isHidden: boolean;
  /** The member whose value comes next, or undefined when a name does. */
  name: string | undefined;
  index: number;
}

const marks = '{}[],:';
const isSpace = (character: string): boolean => /\s/.test(character);

function endOfString(text: string, from: number): number {
  for (let at = from + 1; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '"') return at + 1;
  }
  return text.length;
}

function* tokensOf(text: string): Generator<Token> {
  for (let from = 0; from < text.length;) {
    const character = text.charAt(from);
    if (isSpace(character)) { from += 1; continue; }
    let to = from + 1;
    if (character === '"') to = endOfString(text, from);
    else if (!marks.includes(character)) while (to < text.length && !marks.includes(text.charAt(to)) && text[to] !== '"' && !isSpace(text.charAt(to))) to += 1;
    yield { kind: character === '"' ? 'string' : marks.includes(character) ? 'mark' : 'scalar', from, to };
    from = to;
  }
}

function decode(raw: string): string {
  try {
    return String(JSON.parse(raw));
  } catch {
    return raw;
  }
}

const escapePointer = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1');

/** Booleans and null say nothing of anybody. */
const isTelling = (raw: string): boolean => !/^(true|false|null)$/.test(raw);

/**
 * Replaces values in a JSON text, and leaves every other byte as its sender wrote it. A field is a member's name, whatever its case and place, or an RFC
 * 6901 pointer; inside an object or list every string and number is replaced. Of a text that is no JSON, as far as it looks like some.
 * @param placeholderOf what stands for a value, equal for equal values
 */
export function hideJsonValues(text: string, fields: readonly string[], placeholderOf: (value: string) => string): string {
  const names = new Set(fields.filter((field) => !field.startsWith('/')).map((name) => name.toLowerCase()));
  const pointers = new Set(fields.filter((field) => field.startsWith('/')));
  const isOnTheWay = (pointer: string): boolean => [...pointers].some((field) => field === pointer || field.startsWith(`${pointer}/`));
  const stack: Frame[] = [];
  const kept: string[] = [];
  let last = 0;
  for (const { kind, from, to } of tokensOf(text)) {
    const frame = stack.at(-1);
    const raw = text.slice(from, to);
    if (kind === 'string' && frame?.isObject === true && frame.name === undefined) {
      frame.name = decode(raw);
      continue;
    }
    if (raw === ',' && frame !== undefined) {
      frame.name = undefined;
      frame.index += 1;
    }
    if (raw === '}' || raw === ']') stack.pop();
    if (kind === 'mark' && raw !== '{' && raw !== '[') continue;
    const name = frame === undefined ? undefined : frame.isObject ? frame.name ?? '' : String(frame.index);
    const whole = frame === undefined || name === undefined ? '' : frame.pointer === undefined ? undefined : `${frame.pointer}/${escapePointer(name)}`;
    const pointer = whole !== undefined && isOnTheWay(whole) ? whole : undefined;
    const isHidden = frame?.isHidden === true || (frame?.isObject === true && names.has((frame.name ?? '').toLowerCase())) || (pointer !== undefined && pointers.has(pointer));
    if (kind === 'mark') stack.push({ isObject: raw === '{', pointer, isHidden, name: undefined, index: 0 });
    else if (isHidden && isTelling(raw)) {
      kept.push(text.slice(last, from), JSON.stringify(placeholderOf(decode(raw))));
      last = to;
    }
  }
  return last === 0 ? text : kept.join('') + text.slice(last);
}
