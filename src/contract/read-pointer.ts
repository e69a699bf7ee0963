import { isJsonObject, type Json } from '../model/json.ts';
import { arrayIndex, splitPointer } from './pointer.ts';

/** What an RFC 6901 pointer leads to; undefined when it leads nowhere. @throws Error when it is no pointer */
export function readPointer(value: Json | undefined, pointer: string): Json | undefined {
  let here = value;
  for (const part of splitPointer(pointer)) here = readPart(here, part);
  return here;
}

function readPart(value: Json | undefined, part: string): Json | undefined {
  if (Array.isArray(value)) {
    const list: readonly Json[] = value;
    const index = arrayIndex(part);
    return index === undefined ? undefined : list[index];
  }
  return isJsonObject(value) && Object.hasOwn(value, part) ? value[part] : undefined;
}
