import { isJsonObject, type Json } from '../model/json.ts';
import { splitPointer } from './pointer.ts';
import { readPointer } from './read-pointer.ts';
import { writePointer } from './write-pointer.ts';

/**
 * A copy of `value` without what an RFC 6901 pointer leads to; the value itself when that is nothing.
 * @throws Error when asked to remove the whole
 */
export function removePointer(value: Json, pointer: string): Json {
  const last = splitPointer(pointer).at(-1);
  if (last === undefined) throw new Error('the whole of a JSON value cannot be removed from it');
  if (readPointer(value, pointer) === undefined) return value;
  const parentPointer = pointer.slice(0, pointer.lastIndexOf('/'));
  const parent = readPointer(value, parentPointer);
  const pruned = Array.isArray(parent)
    ? (parent as readonly Json[]).toSpliced(Number(last), 1)
    : Object.fromEntries(Object.entries(isJsonObject(parent) ? parent : {}).filter(([name]) => name !== last));
  return writePointer(value, parentPointer, pruned);
}
