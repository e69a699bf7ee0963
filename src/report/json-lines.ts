import { isJsonObject, type Json } from '../model/json.ts';

/** A line of a JSON text, with the place in the document that it shows. */
export interface JsonLine {
  readonly depth: number;
  readonly text: string;
  /** RFC 6901. */
  readonly pointer: string;
}

const longestInline = 56;

const token = (name: string | number): string => String(name).replace(/~/g, '~0').replace(/\//g, '~1');

/** Sets a JSON value in lines, small objects and arrays on one, and knows for each line what it shows. `open` keeps the way to a pointer unfolded. */
export function setJsonLines(value: Json, open = '', name = '', pointer = '', depth = 0): readonly JsonLine[] {
  const inline = `${name}${JSON.stringify(value)}`;
  const isOnTheWay = open.startsWith(`${pointer}/`);
  const isContainer = Array.isArray(value) || isJsonObject(value);
  if (!isContainer || inline === `${name}[]` || inline === `${name}{}` || (inline.length <= longestInline && !isOnTheWay)) return [{ depth, text: inline, pointer }];
  const members = Array.isArray(value)
    ? (value as readonly Json[]).map((item, index) => ['', index, item] as const)
    : Object.entries(value).map(([key, item]) => [`${JSON.stringify(key)}: `, key, item ?? null] as const);
  const inner = members.map(([label, key, item]) => setJsonLines(item, open, label, `${pointer}/${token(key)}`, depth + 1));
  const [opening, closing] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  return [
    { depth, text: `${name}${opening}`, pointer },
    ...inner.flatMap((lines, index) => index === inner.length - 1 ? lines : lines.with(-1, withComma(lines.at(-1)))),
    { depth, text: closing, pointer },
  ];
}

function withComma(line: JsonLine | undefined): JsonLine {
  return { depth: line?.depth ?? 0, text: `${line?.text ?? ''},`, pointer: line?.pointer ?? '' };
}
