import { isJsonObject, type Json } from '../../model/json.ts';
import { scalarText } from '../find-texts.ts';
import { childPointer } from '../pointer.ts';

/** A text or a number in a body. */
export interface FoundScalar {
  readonly pointer: string;
  readonly text: string;
}

/** Ids stand near the root; further down there are only a menu's or an order's own. */
const deepest = 3;
const most = 500;

/** The texts and numbers in the upper levels of a body. */
export function findScalars(body: Json): readonly FoundScalar[] {
  const found: FoundScalar[] = [];
  const visit = (value: Json | undefined, pointer: string, depth: number): void => {
    if (found.length >= most) return;
    const text = scalarText(value);
    if (text !== undefined) found.push({ pointer, text });
    if (depth >= deepest) return;
    if (Array.isArray(value)) for (const [index, entry] of (value as readonly Json[]).slice(0, 20).entries()) visit(entry, childPointer(pointer, index), depth + 1);
    if (isJsonObject(value)) for (const [name, inner] of Object.entries(value)) visit(inner, childPointer(pointer, name), depth + 1);
  };
  visit(body, '', 0);
  return found;
}
