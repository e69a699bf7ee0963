import type { PredicateTable } from './grammar/check-grammar.ts';
import type { Written } from './parse-files.ts';

/** So many files are kept at most: a few catalogues. */
const mostKept = 500;

const remembered = new WeakMap<PredicateTable, Map<string, Written<unknown>>>();

/**
 * Reads a file, unless the same text was read under the same name before: of a catalogue that is loaded again most files are as they were.
 * What cannot be read is not remembered.
 * @param name the file as locations name it; it also decides by which grammar the file is read
 */
export function readOnce<T>(name: string, text: string, predicates: PredicateTable, read: () => Written<T>): Written<T> {
  const files = remembered.get(predicates) ?? new Map<string, Written<unknown>>();
  remembered.set(predicates, files);
  const key = `${name}\0${text}`;
  const known = files.get(key) as Written<T> | undefined;
  if (known !== undefined) return known;
  const written = read();
  if (files.size >= mostKept) files.clear();
  files.set(key, written);
  return written;
}
