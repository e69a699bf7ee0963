import { stringify, type Scalar } from 'yaml';
import type { Json } from '../model/json.ts';

/** How a text is quoted, in the words of the YAML library. */
export type TextStyle = Scalar.Type;

/** Where a value will stand: inside `{}` or `[]` more must be quoted. */
export interface ValuePlace {
  readonly isInFlow: boolean;
  /** How texts are quoted, where they can be. */
  readonly style?: TextStyle | undefined;
  /** Whether the brackets of a list stand apart from what they hold. */
  readonly isPadded?: boolean;
}

/** A value as YAML on one line, quoted only where it must be. */
export function writeYamlValue(value: Json, { isInFlow, style = 'PLAIN', isPadded = false }: ValuePlace = { isInFlow: false }): string {
  const written = isInFlow ? [value] : value;
  const text = stringify(written, {
    collectionStyle: 'flow', blockQuote: false, lineWidth: 0, flowCollectionPadding: isPadded || !Array.isArray(value), defaultStringType: style, defaultKeyType: 'PLAIN',
  }).replace(/\n$/, '');
  // JSON is YAML too, and writes line breaks as escapes.
  if (text.includes('\n')) return JSON.stringify(value);
  return isInFlow ? text.slice(1, -1).trim() : text;
}

const isObject = (value: Json): boolean => typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length > 0;

/** Whether a value takes lines of its own below its key: a mapping, or a list of mappings. */
export function takesLines(value: Json): boolean {
  return isObject(value) || (Array.isArray(value) && value.some(isObject));
}

/** A value as lines of YAML, without indentation: mappings and lists of mappings line by line, anything else on one. */
export function writeYamlLines(value: Json): readonly string[] {
  if (Array.isArray(value) && takesLines(value)) return value.flatMap((entry: Json) => writeYamlLines(entry).map((line, index) => `${index === 0 ? '- ' : '  '}${line}`));
  if (!isObject(value)) return [writeYamlValue(value)];
  return Object.entries(value as Readonly<Record<string, Json>>).flatMap(([key, entry]) =>
    takesLines(entry) ? [`${writeYamlValue(key)}:`, ...writeYamlLines(entry).map((line) => `  ${line}`)] : [`${writeYamlValue(key)}: ${writeYamlValue(entry)}`]);
}
