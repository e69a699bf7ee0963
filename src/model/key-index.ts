/** FNV-1a: short names that differ in a digit fall far apart. */
function hashOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < key.length; index += 1) hash = Math.imul(hash ^ key.charCodeAt(index), 0x01000193);
  // The lower bits choose the slot: let the upper ones have a say.
  return (hash ^ (hash >>> 15)) >>> 0;
}

const free = 0;

/**
 * The numbers of names, without the names: a few bytes for each. Two names may be told apart only by whoever has them, so `find` asks for each candidate. Names that a stranger
 * chooses are to be digested first: a thousand that fall together here are easily made up, and would take long to tell apart.
 */
export class KeyIndex {
  #hashes = new Uint32Array(64);
  /** One more than the number, since zero is a free slot. */
  #numbers = new Uint32Array(64);
  #size = 0;

  /** Adds a name that is not in yet, under a number. */
  add(key: string, number: number): void {
    // A name is asked about only when its whole hash is the same, so that slots may be scarce.
    if (this.#size * 8 >= this.#hashes.length * 7) this.#grow();
    this.#put(hashOf(key), number + 1);
    this.#size += 1;
  }

  /** The number of a name, among those whose hash is the same the first that `isKey` says yes to. */
  find(key: string, isKey: (number: number) => boolean): number | undefined {
    const hash = hashOf(key);
    const mask = this.#hashes.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const number = this.#numbers[slot] ?? free;
      if (number === free) return undefined;
      if (this.#hashes[slot] === hash && isKey(number - 1)) return number - 1;
    }
  }

  #put(hash: number, number: number): void {
    const mask = this.#hashes.length - 1;
    let slot = hash & mask;
    while (this.#numbers[slot] !== free) slot = (slot + 1) & mask;
    this.#hashes[slot] = hash;
    this.#numbers[slot] = number;
  }

  #grow(): void {
    const [hashes, numbers] = [this.#hashes, this.#numbers];
    this.#hashes = new Uint32Array(hashes.length * 2);
    this.#numbers = new Uint32Array(hashes.length * 2);
    for (const [slot, number] of numbers.entries()) if (number !== free) this.#put(hashes[slot] ?? 0, number);
  }
}
