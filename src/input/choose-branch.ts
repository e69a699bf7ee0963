import { nearestWord } from './nearest-word.ts';
import type { Phrase } from '../model/phrase.ts';

/** What tells the branches of a union apart. */
export interface UnionKeys {
  /** What the union is called in messages, such as `step`. */
  readonly noun: Phrase;
  /** The key that tells each branch, in the order of the branches. */
  readonly keys: readonly string[];
  /** The branch of a mapping that has none of the keys. */
  readonly otherwise?: string;
}

/** The branch that a mapping was meant for, by its key; or why it cannot be told. */
export type Choice =
  | { readonly kind: 'branch'; readonly key: string }
  | { readonly kind: 'unknownKey'; readonly key: string; readonly meant: string }
  | { readonly kind: 'noKey' }
  | { readonly kind: 'twoKeys'; readonly keys: readonly string[] };

/** Tells which branch a mapping was meant for. */
export function chooseBranch(value: object, { keys, otherwise }: UnionKeys): Choice {
  const present = keys.filter((key) => Object.hasOwn(value, key));
  const [only, second] = present;
  if (second !== undefined) return { kind: 'twoKeys', keys: present };
  if (only !== undefined) return { kind: 'branch', key: only };
  for (const key of Object.keys(value)) {
    const meant = nearestWord(key, keys);
    if (meant !== undefined) return { kind: 'unknownKey', key, meant };
  }
  return otherwise === undefined ? { kind: 'noKey' } : { kind: 'branch', key: otherwise };
}
