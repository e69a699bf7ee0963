import { isCollection, isScalar, parseDocument, stringify, type Document } from 'yaml';
import type { Json } from '../model/json.ts';
import { phrase } from '../model/phrase.ts';
import { InputError } from '../model/problem.ts';
import type { DocumentPath } from './located-document.ts';
import { nameFile } from './name-file.ts';

/** A value that is put in a place of a YAML file. */
export interface YamlEdit {
  readonly path: DocumentPath;
  readonly value: Json;
}

/**
 * Puts values into a YAML text, and leaves the rest of it: comments, order, and keys that nobody asked about.
 * @returns the same text when nothing is changed
 * @throws InputError `input.notEditable` where something stands in the way, such as an alias
 */
export function editYaml(file: string, text: string, edits: readonly YamlEdit[]): string {
  const document = parseDocument(text);
  const changes = edits.filter(({ path, value }) => !isSame(document, path, value));
  if (changes.length === 0) return text;
  for (const edit of changes) putIn(document, edit, file);
  // Long texts are not folded, and lists stay where the file's author put them.
  const edited = document.toString({
    lineWidth: 0, indentSeq: !/^(?<indent> *)[^\s#-][^\n]*:[ \t]*\r?\n\k<indent>- /m.test(text), flowCollectionPadding: /[{[] /.test(text) || !/\[[^\s\]]/.test(text),
  });
  return text.includes('\r\n') ? edited.replaceAll(/\r?\n/g, '\r\n') : edited;
}

function isSame(document: Document, path: DocumentPath, value: Json): boolean {
  try {
    const node: unknown = document.getIn(path, true);
    const there: unknown = isScalar(node) || isCollection(node) ? node.toJS(document) : undefined;
    return JSON.stringify(there) === JSON.stringify(value);
  } catch {
    return false;
  }
}

function putIn(document: Document, { path, value }: YamlEdit, file: string): void {
  try {
    // A key without a value is a place that is still to be filled.
    for (const [index] of path.entries()) {
      const node: unknown = index === 0 ? document.contents : document.getIn(path.slice(0, index), true);
      if (isScalar(node) && node.value === null) document.setIn(path.slice(0, index), document.createNode(typeof path[index] === 'number' ? [] : {}));
    }
    document.setIn(path, typeof value === 'object' ? document.createNode(value, { flow: Array.isArray(value) }) : value);
  } catch {
    throw new InputError([{
      code: 'input.notEditable', message: phrase`'${path.join('.')}' cannot be set there`, hint: phrase`something stands in its place, such as an alias: change it by hand`, location: nameFile(file),
    }]);
  }
}

/** A value as YAML on one line, quoted only where it must be. */
export function writeYamlValue(value: Json): string {
  const text = stringify(value, { collectionStyle: 'flow', blockQuote: false, lineWidth: 0, flowCollectionPadding: false }).replace(/\n$/, '');
  // JSON is YAML too, and writes line breaks as escapes.
  return text.includes('\n') ? JSON.stringify(value) : text;
}
