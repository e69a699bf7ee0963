import { isJsonObject, type Json } from '../model/json.ts';
import { arrayIndex, splitPointer } from './pointer.ts';

/**
 * A copy of `value` with `newValue` at an RFC 6901 pointer. A missing member of an object that is there is created, and `-` or the
 * length of an array appends; nothing else is.
 * @throws Error when the pointer leads nowhere
 */
export function writePointer(value: Json, pointer: string, newValue: Json): Json {
  return writeParts(value, splitPointer(pointer), newValue, pointer);
}

function writeParts(value: Json | undefined, parts: readonly string[], newValue: Json, pointer: string): Json {
  const [part, ...rest] = parts;
  if (part === undefined) return newValue;
  if (Array.isArray(value)) {
    const list: readonly Json[] = value;
    const index = part === '-' ? list.length : arrayIndex(part);
    if (index !== undefined && index <= list.length) {
      return list.toSpliced(index, 1, writeParts(list[index], rest, newValue, pointer));
    }
  } else if (isJsonObject(value)) {
    const child = Object.hasOwn(value, part) ? value[part] : undefined;
    // A computed member is always an own one, even when it is called __proto__.
    return { ...value, [part]: writeParts(child, rest, newValue, pointer) };
  }
  throw new Error(`nothing can be written at ${pointer}: there is no place for "${part}"`);
}
