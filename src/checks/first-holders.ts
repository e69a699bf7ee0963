import { hash } from 'node:crypto';
import type { Evidence } from '../model/finding.ts';
import { KeyIndex } from '../model/key-index.ts';

/** How many of them are named. */
const named = 3;

/** Who had each name first, by place: the names of a long run are too many to keep. */
export class FirstHolders {
  readonly #index = new KeyIndex();
  /** The first few, as evidence. */
  readonly evidence: Evidence[] = [];
  /** How many different names there are. */
  count = 0;

  /**
   * The place of whoever had a name before; undefined, and from now on this one's, when nobody had.
   * @param isAt whether whoever is at a place has the name
   */
  before(name: string, place: number, evidence: Evidence, isAt: (place: number) => boolean): number | undefined {
    // A stranger may choose the name.
    const digest = hash('sha256', name);
    const found = this.#index.find(digest, isAt);
    if (found !== undefined) return found;
    this.#index.add(digest, place);
    this.count += 1;
    if (this.count <= named) this.evidence.push(evidence);
    return undefined;
  }
}
