import { isDeepStrictEqual } from 'node:util';
import { parseDocument } from 'yaml';
import type { Json } from '../model/json.ts';
import { phrase } from '../model/phrase.ts';
import { InputError } from '../model/problem.ts';
import { valueAt, type DocumentPath } from './located-document.ts';
import { nameFile } from './name-file.ts';
import { spliceYaml } from './splice-yaml.ts';

/** A value that is put in a place of a YAML file. */
export interface YamlEdit {
  readonly path: DocumentPath;
  readonly value: Json;
}

/**
 * Puts values into a YAML text, and leaves the rest of it byte for byte: comments, order, quotes, line ends, and keys that nobody asked about.
 * @returns the same text when nothing is changed
 * @throws InputError `input.notEditable` where something stands in the way, such as an alias
 */
export function editYaml(file: string, text: string, edits: readonly YamlEdit[]): string {
  return edits.reduce((so, edit) => editOne(file, so, edit), text);
}

function editOne(file: string, text: string, { path, value }: YamlEdit): string {
  const before = readValue(text);
  if (isDeepStrictEqual(valueAt(before, path), value)) return text;
  const edited = spliceYaml(text, path, value);
  // Whatever the text looks like: it must say what it said before, and the new value.
  if (edited !== undefined && isDeepStrictEqual(readValue(edited), withValue(before, path, value))) return edited;
  throw new InputError([{
    code: 'input.notEditable', message: phrase`'${path.join('.')}' cannot be set there`, hint: phrase`something stands in its place, such as an alias: change it by hand`, location: nameFile(file),
  }]);
}

/** What a text says; nothing that equals anything else when it is no YAML. */
function readValue(text: string): unknown {
  const document = parseDocument(text, { stringKeys: true, logLevel: 'silent' });
  try {
    return document.errors.length > 0 ? Symbol('no YAML') : document.toJS();
  } catch {
    // An alias lost its anchor.
    return Symbol('no YAML');
  }
}

function withValue(before: unknown, path: DocumentPath, value: Json): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (Array.isArray(before)) return Object.assign([...(before as unknown[])], { [step]: withValue(before[Number(step)], rest, value) });
  if (typeof step === 'number') return [withValue(undefined, rest, value)];
  return { ...(typeof before === 'object' ? before : {}), [step]: withValue(valueAt(before, [step]), rest, value) };
}
