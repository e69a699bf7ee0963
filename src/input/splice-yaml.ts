import { isAlias, isCollection, isMap, isScalar, isSeq, parseDocument, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Json } from '../model/json.ts';
import type { DocumentPath } from './located-document.ts';
import { takesLines, writeYamlLines, writeYamlValue } from './write-yaml-value.ts';
import { afterColon, contentEnd, isBlockCollection, isNothing, lineEnd, lineStart, nextLine } from './yaml-places.ts';

/** A place for a value: what stands there, the pair that holds it, and whether brackets are around it. */
interface Place {
  readonly node: unknown;
  readonly pair?: Pair;
  readonly isInFlow: boolean;
}

/**
 * Puts one value into a YAML text, and changes no byte of it outside the lines where it stands.
 * @returns undefined where it cannot be put
 */
export function spliceYaml(text: string, path: DocumentPath, value: Json): string | undefined {
  const { contents } = parseDocument(text, { keepSourceTokens: true, stringKeys: true, logLevel: 'silent' });
  if (isNothing(contents)) return insertLines(text, text.length, writeYamlLines(nest(path, value)));
  return put(text, { node: contents, isInFlow: false }, path, value);
}

function put(text: string, { node, pair, isInFlow }: Place, path: DocumentPath, value: Json): string | undefined {
  const [step, ...rest] = path;
  if (step === undefined || isNothing(node) || (isScalar(node) && node.value === null)) return replace(text, { node, isInFlow, ...(pair && { pair }) }, nest(path, value));
  const isFlow = isInFlow || (isCollection(node) && node.flow === true);
  if (isMap(node)) {
    const found = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
    return found === undefined ? addPair(text, node, String(step), nest(rest, value), isFlow) : put(text, { node: found.value, pair: found, isInFlow: isFlow }, rest, value);
  }
  if (!isSeq(node) || typeof step !== 'number') return undefined;
  return step < node.items.length ? put(text, { node: node.items[step], isInFlow: isFlow }, rest, value) : undefined;
}

/** A value with the mappings and lists around it that a path asks for. */
function nest(path: DocumentPath, value: Json): Json {
  return path.reduceRight<Json>((inner, step) => (typeof step === 'number' ? [inner] : { [step]: inner }), value);
}

function addPair(text: string, map: YAMLMap, key: string, value: Json, isInFlow: boolean): string | undefined {
  const [first] = map.items;
  if (isInFlow || map.flow === true) {
    const written = `${writeYamlValue(key, { isInFlow: true })}: ${writeYamlValue(value, { isInFlow: true })}`;
    if (first !== undefined) return insert(text, contentEnd(text, map.items.at(-1)), `, ${written}`);
    const inside = (map.range?.[0] ?? 0) + 1;
    return insert(text, inside, ` ${written}${text[inside] === ' ' ? '' : ' '}`);
  }
  if (!isScalar(first?.key) || !first.key.range) return undefined;
  const indent = first.key.range[0] - lineStart(text, first.key.range[0]);
  return insertLines(text, contentEnd(text, map), indented(writeYamlLines({ [key]: value }), indent));
}

function replace(text: string, place: Place, value: Json): string | undefined {
  const { node, pair, isInFlow } = place;
  if (isNothing(node)) return pair === undefined ? undefined : fill(text, pair, value, isInFlow);
  if (isSeq(node) && isBlockCollection(node) && Array.isArray(value) && value.length > 0 && !takesLines(value)) return replaceItems(text, node, value);
  if (isBlockCollection(node)) return pair === undefined ? undefined : replaceBlock(text, pair, node, value);
  if (!isScalar(node) && !isCollection(node) && !isAlias(node)) return undefined;
  const [start, end] = node.range ?? [0, 0];
  const before = text.slice(start, end);
  const style = isScalar(node) ? node.type : isSeq(node) && isScalar(node.items[0]) ? node.items[0].type : undefined;
  const isQuoted = style === 'QUOTE_DOUBLE' || style === 'QUOTE_SINGLE';
  const written = writeYamlValue(value, { isInFlow, isPadded: /^\[[ \t]/.test(before), ...(isQuoted && { style }) });
  return `${text.slice(0, start)}${written}${before.endsWith('\n') ? lineEnd(text) : ''}${text.slice(end)}`;
}

/** Writes a value where a key has none. */
function fill(text: string, pair: Pair, value: Json, isInFlow: boolean): string | undefined {
  const after = afterColon(pair);
  if (after === undefined || !isScalar(pair.key)) return undefined;
  if (isInFlow || !takesLines(value)) return insert(text, after, ` ${writeYamlValue(value, { isInFlow })}`);
  const start = pair.key.range?.[0] ?? 0;
  return insertLines(text, after, indented(writeYamlLines(value), start - lineStart(text, start) + 2));
}

/** Writes a list over one that has a line for each entry; entries that stay keep theirs. */
function replaceItems(text: string, { items, range }: YAMLSeq, values: readonly Json[]): string | undefined {
  const start = range?.[0] ?? 0;
  const indent = text.slice(lineStart(text, start), start);
  if (!items.every((item) => isScalar(item)) || indent.trim() !== '') return undefined;
  const ends = items.map((item) => nextLine(text, contentEnd(text, item)));
  const lines = items.map((item, index) => ({ value: item.value, line: text.slice(ends[index - 1] ?? start - indent.length, ends[index]) }));
  const written = values.map((value) => lines.find((line) => line.value === value)?.line ?? `${indent}- ${writeYamlValue(value)}`);
  const eol = lineEnd(text);
  return `${text.slice(0, start - indent.length)}${written.map((line) => line.replace(/\r?\n$/, '')).join(eol)}${(ends.at(-1) ?? 0) === text.length && !text.endsWith('\n') ? '' : eol}${text.slice(ends.at(-1))}`;
}

/** Writes a value over one that takes lines of its own: behind the colon, and those lines go. */
function replaceBlock(text: string, pair: Pair, node: unknown, value: Json): string | undefined {
  const after = afterColon(pair);
  const first = isCollection(node) ? node.range?.[0] : undefined;
  if (after === undefined || first === undefined || lineStart(text, first) <= after || takesLines(value)) return undefined;
  return `${text.slice(0, after)} ${writeYamlValue(value)}${text.slice(after, lineStart(text, first))}${text.slice(nextLine(text, contentEnd(text, node)))}`;
}

const insert = (text: string, offset: number, more: string): string => `${text.slice(0, offset)}${more}${text.slice(offset)}`;

const indented = (lines: readonly string[], by: number): readonly string[] => lines.map((line) => `${' '.repeat(by)}${line}`);

/** Puts lines below that of an offset; a last line without an end stays one. */
function insertLines(text: string, offset: number, lines: readonly string[]): string {
  const at = nextLine(text, offset);
  const eol = lineEnd(text);
  const isOpen = at === text.length && text !== '' && !text.endsWith('\n');
  return isOpen ? `${text}${eol}${lines.join(eol)}` : insert(text, at, lines.map((line) => `${line}${eol}`).join(''));
}
