import type { LocatedDocument } from '../../input/located-document.ts';
import { valueAt } from '../../input/located-document.ts';
import type { Written } from '../parse-files.ts';

/** One entry of a list, and where it is really written. */
export interface ListEntry<T> {
  readonly value: T;
  readonly document: LocatedDocument;
  readonly index: number;
}

/** The entries of a list, each knowing its place. */
export function entriesOf<T>({ document, value }: Written<readonly T[]>): ReadonlyArray<ListEntry<T>> {
  return value.map((entry, index) => ({ value: entry, document, index }));
}

/** A list put together from entries of several files; each is still found where it was written. */
export function composeList<T>(path: string, entries: ReadonlyArray<ListEntry<T>>, home: LocatedDocument): Written<T[]> {
  const document: LocatedDocument = {
    file: home.file,
    value: entries.map((entry) => valueAt(entry.document.value, [entry.index])),
    locate([first, ...rest], part) {
      const entry = typeof first === 'number' ? entries[first] : undefined;
      return entry === undefined ? home.locate([], part) : entry.document.locate([entry.index, ...rest], part);
    },
  };
  return { path, document, value: entries.map(({ value }) => value) };
}
