import type { ScratchPlace } from './ports.ts';

/** Places by number, in a few bytes each. */
export class PlaceList {
  #at = new Float64Array(64);
  #lengths = new Uint32Array(64);
  /** How many there are. */
  size = 0;

  /** Adds a place, under the next number. */
  add(place: ScratchPlace): void {
    if (this.size === this.#at.length) this.#grow();
    this.size += 1;
    this.set(this.size - 1, place);
  }

  /** Changes the place of a number that is there. */
  set(number: number, { at, length }: ScratchPlace): void {
    this.#at[number] = at;
    this.#lengths[number] = length;
  }

  /** The place of a number that is there. */
  get(number: number): ScratchPlace {
    return { at: this.#at[number] ?? 0, length: this.#lengths[number] ?? 0 };
  }

  #grow(): void {
    const [at, lengths] = [this.#at, this.#lengths];
    this.#at = new Float64Array(at.length * 2);
    this.#at.set(at);
    this.#lengths = new Uint32Array(lengths.length * 2);
    this.#lengths.set(lengths);
  }
}
