import type { Headers } from '../model/exchange.ts';
import { isJsonObject, type Json } from '../model/json.ts';
import { capIdentifier } from './cap-text.ts';
import { findMember } from './find-member.ts';
import { arrayIndex, childPointer, splitPointer } from './pointer.ts';
import { headerOfPlace, readPlace } from './read-place.ts';

const textLimit = 200;

/** A text found in a message, and the place where it was, in the sender's own spelling. */
export interface FoundText {
  /** An RFC 6901 pointer into the body, or `header:<name>`. */
  readonly place: string;
  /** A number is written as a string; long texts are cut. */
  readonly text: string;
}

/**
 * Every non-blank text or number that stands at one of `places`, in their order: first where the names are spelled exactly so, then
 * where they differ only in case.
 */
export function findTexts(places: readonly string[], body: Json | undefined, headers: Headers): readonly FoundText[] {
  const found = new Map<string, FoundText>();
  const add = (place: string, value: Json | undefined): void => {
    const text = scalarText(value);
    if (text !== undefined && text.trim() !== '' && !found.has(place)) found.set(place, { place, text: capIdentifier(text, textLimit) });
  };
  for (const place of places) add(place, readPlace(place, body, headers));
  for (const place of places) {
    const spelled = headerOfPlace(place) === undefined ? spellPointer(body, place) : undefined;
    if (spelled !== undefined) add(spelled.pointer, spelled.value);
  }
  return [...found.values()];
}

/** The first of what {@link findTexts} finds: whatever is spelled exactly is not looked for in other spellings. */
export function findText(places: readonly string[], body: Json | undefined, headers: Headers): FoundText | undefined {
  for (const place of places) {
    const text = scalarText(readPlace(place, body, headers));
    if (text !== undefined && text.trim() !== '') return { place, text: capIdentifier(text, textLimit) };
  }
  return findTexts(places, body, headers)[0];
}

/** A string, or a number as a string; undefined for everything else. */
export function scalarText(value: Json | undefined): string | undefined {
  if (typeof value === 'string') return value;
  return typeof value === 'number' ? String(value) : undefined;
}

function spellPointer(body: Json | undefined, pointer: string): { readonly pointer: string; readonly value: Json } | undefined {
  let here: { readonly pointer: string; readonly value: Json | undefined } = { pointer: '', value: body };
  for (const part of splitPointer(pointer)) {
    if (Array.isArray(here.value)) {
      const list: readonly Json[] = here.value;
      here = { pointer: childPointer(here.pointer, part), value: list[arrayIndex(part) ?? -1] };
    } else {
      const member = isJsonObject(here.value) ? findMember(here.value, part) : undefined;
      if (member === undefined) return undefined;
      here = { pointer: childPointer(here.pointer, member.name), value: member.value };
    }
  }
  return here.value === undefined ? undefined : { pointer: here.pointer, value: here.value };
}
