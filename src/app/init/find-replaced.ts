import { valueAt, type DocumentPath, type LocatedDocument } from '../../input/located-document.ts';
import type { Json } from '../../model/json.ts';

/** A value that was there and will be another. */
export interface ReplacedValue {
  readonly key: string;
  readonly from: string;
  readonly to: string;
}

/** What a file says otherwise before it is edited; a secret that stands in it is never shown. */
export function findReplaced(document: LocatedDocument | undefined, edits: ReadonlyArray<{ readonly path: DocumentPath; readonly value: Json }>): readonly ReplacedValue[] {
  return edits.flatMap(({ path, value }) => {
    const before = valueAt(document?.value, path);
    if (before === undefined || before === null || JSON.stringify(before) === JSON.stringify(value)) return [];
    const isLiteralSecret = path[0] === 'auth' && path[1] === 'secret' && !/^\$\{[^}]*\}$/.test(spell(before));
    return [{ key: path.join('.'), from: isLiteralSecret ? '…' : spell(before), to: spell(value) }];
  });
}

const spell = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));
