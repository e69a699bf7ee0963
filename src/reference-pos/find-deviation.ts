import { distance } from 'fastest-levenshtein';
import type { Deviation } from './deviation.ts';
import { flaws } from './flaws.ts';
import { oddities } from './oddities.ts';

/** A name that is neither a flaw nor an oddity. */
export class UnknownBehaviourError extends Error {
  readonly behaviour: string;
  /** The names that come nearest. */
  readonly nearest: readonly string[];

  constructor(behaviour: string, nearest: readonly string[]) {
    super(`The reference POS has no flaw or oddity "${behaviour}"; nearest: ${nearest.join(', ')}`);
    this.name = 'UnknownBehaviourError';
    this.behaviour = behaviour;
    this.nearest = nearest;
  }
}

/** Finds a flaw or oddity by name. @throws UnknownBehaviourError with the nearest names */
export function findDeviation(name: string): Deviation {
  const all = [...flaws, ...oddities];
  const found = all.find((deviation) => deviation.name === name);
  if (found !== undefined) return found;
  const nearest = all.map((deviation) => deviation.name).sort((a, b) => distance(name, a) - distance(name, b));
  throw new UnknownBehaviourError(name, nearest.slice(0, 3));
}
