import { KeyIndex } from './key-index.ts';
import { PlaceList } from './place-list.ts';
import type { Scratch } from './ports.ts';

/** How many entries are kept at hand. */
export interface Room {
  /** As long as there are no more of them, all. */
  readonly usual: number;
  /** Else so many: the latest, and as many of those that were read again. */
  readonly long: number;
}

/** How the values of a map are put aside. */
export interface Spill<V> {
  readonly scratch: Scratch;
  readonly room: Room;
  /** Whether a value is done with for now; one that is not, and those after it, stay at hand. */
  readonly isSettled: (value: V) => boolean;
  /** Undefined when there is no room for what it puts aside itself. */
  readonly encode: (value: V) => string | undefined;
  readonly decode: (text: string) => V;
}

const everything: Room = { usual: Number.POSITIVE_INFINITY, long: Number.POSITIVE_INFINITY };

interface Entry<V> {
  readonly key: string;
  readonly value: V;
  /** Whether it is another than what was put aside. */
  readonly isChanged?: true;
}

/** A name may hold half a character, which JSON alone writes so that it can be read again. */
const join = (key: string, text: string): string => `${JSON.stringify(key)}\n${text}`;

function split(joined: string): { readonly key: string; readonly text: string } {
  const end = joined.indexOf('\n');
  return { key: JSON.parse(joined.slice(0, end)) as string, text: joined.slice(end + 1) };
}

/**
 * A map in order of insertion that puts its older entries aside when they become many. A value that is read again is another object than before: whoever changes one
 * must set it anew, and names, not objects, say whether two are the same.
 */
export class SpillingMap<V> {
  readonly #spill: Spill<V> | undefined;
  readonly #young = new Map<string, V>();
  /** What was read again lately, by number. */
  readonly #again = new Map<number, Entry<V>>();
  /** What changed when there was no room for it. */
  readonly #changed = new Map<number, Entry<V>>();
  readonly #index = new KeyIndex();
  readonly #places = new PlaceList();

  /** @param spill without it everything stays at hand */
  constructor(spill?: Spill<V>) {
    this.#spill = spill;
  }

  get size(): number {
    return this.#places.size + this.#young.size;
  }

  get(key: string): V | undefined {
    const young = this.#young.get(key);
    if (young !== undefined || this.#places.size === 0) return young;
    const number = this.#numberOf(key);
    return number === undefined ? undefined : this.#read(number).value;
  }

  has(key: string): boolean {
    return this.#young.has(key) || this.#numberOf(key) !== undefined;
  }

  /** The value that was inserted as so manyeth, counted from 0. */
  at(place: number): V | undefined {
    if (place < this.#places.size) return this.#read(place).value;
    let next = this.#places.size;
    for (const value of this.#young.values()) {
      if (next === place) return value;
      next += 1;
    }
    return undefined;
  }

  /** Adds an entry, or changes it where it stands. */
  set(key: string, value: V): void {
    const number = this.#young.has(key) ? undefined : this.#numberOf(key);
    if (number !== undefined) {
      this.#changed.delete(number);
      this.#remember(number, { key, value, isChanged: true });
      return;
    }
    this.#young.set(key, value);
    const { usual, long } = this.#spill?.room ?? everything;
    if (this.#spill !== undefined && this.#young.size > (this.#places.size === 0 ? usual : long)) this.#putAside(this.#spill);
  }

  /** Each entry, in order; none may be added meanwhile. */
  * entries(): Generator<[key: string, value: V]> {
    for (let number = 0; number < this.#places.size; number += 1) {
      const { key, value } = this.#read(number);
      yield [key, value];
    }
    yield* this.#young;
  }

  * values(): Generator<V> {
    for (const [, value] of this.entries()) yield value;
  }

  * keys(): Generator<string> {
    for (const [key] of this.entries()) yield key;
  }

  [Symbol.iterator](): Generator<[key: string, value: V]> {
    return this.entries();
  }

  #numberOf(key: string): number | undefined {
    return this.#places.size === 0 ? undefined : this.#index.find(key, (number) => this.#read(number).key === key);
  }

  #putAside({ scratch, room, isSettled, encode }: Spill<V>): void {
    for (const [key, value] of this.#young) {
      if (this.#young.size <= room.long || !isSettled(value)) return;
      const text = encode(value);
      const place = text === undefined ? undefined : scratch.append(join(key, text));
      if (place === undefined) return;
      this.#index.add(key, this.#places.size);
      this.#places.add(place);
      this.#young.delete(key);
    }
  }

  #read(number: number): Entry<V> {
    const known = this.#again.get(number) ?? this.#changed.get(number);
    if (known !== undefined) return known;
    if (this.#spill === undefined) throw new Error('nothing was put aside');
    const { key, text } = split(this.#spill.scratch.read(this.#places.get(number)));
    const entry = { key, value: this.#spill.decode(text) };
    this.#remember(number, entry);
    return entry;
  }

  #remember(number: number, entry: Entry<V>): void {
    this.#again.delete(number);
    this.#again.set(number, entry);
    if (this.#spill === undefined || this.#again.size <= this.#spill.room.long) return;
    const [oldest] = this.#again;
    if (oldest === undefined) return;
    this.#again.delete(oldest[0]);
    if (oldest[1].isChanged === true) this.#write(oldest[0], oldest[1], this.#spill);
  }

  #write(number: number, entry: Entry<V>, { scratch, encode }: Spill<V>): void {
    const text = encode(entry.value);
    const place = text === undefined ? undefined : scratch.append(join(entry.key, text));
    // Without room what has changed must stay at hand for good.
    if (place === undefined) this.#changed.set(number, entry);
    else this.#places.set(number, place);
  }
}
