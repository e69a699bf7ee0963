/** Where something is in a document: keys of mappings and places in lists, from the root. */
export type DocumentPath = ReadonlyArray<string | number>;

/** What a person wrote, with the place of each part of it. */
export interface LocatedDocument {
  /** The name that locations carry: relative to the working directory when the file is below it. */
  readonly file: string;
  readonly value: unknown;
  /**
   * The place of a path's value, or of the key that introduces it; of the nearest part above when there is nothing at the path.
   * @returns `file:line:column`, both counted from 1
   */
  locate(path: DocumentPath, part?: 'key' | 'value'): string;
}

/** What stands at a path of a value; undefined when nothing does. */
export function valueAt(value: unknown, path: DocumentPath): unknown {
  let current = value;
  for (const step of path) {
    if (typeof current !== 'object' || current === null || !Object.hasOwn(current, step)) return undefined;
    current = (current as Record<string | number, unknown>)[step];
  }
  return current;
}
