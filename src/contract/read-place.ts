import type { Headers } from '../model/exchange.ts';
import type { Json } from '../model/json.ts';
import { readHeader } from './read-header.ts';
import { readPointer } from './read-pointer.ts';

/** The header that a place `header:<name>` names; undefined when the place is a pointer. */
export function headerOfPlace(place: string): string | undefined {
  return place.startsWith('header:') ? place.slice('header:'.length) : undefined;
}

/** What stands at a place of a message: an RFC 6901 pointer into its body, or `header:<name>`. */
export function readPlace(place: string, body: Json | undefined, headers: Headers): Json | undefined {
  const header = headerOfPlace(place);
  return header === undefined ? readPointer(body, place) : readHeader(headers, header);
}
