import type { Phrase } from '../model/phrase.ts';
/** What was read from a person's words, or why it cannot be read. */
export type Reading<T> =
  | { readonly kind: 'read'; readonly value: T }
  | { readonly kind: 'wrong'; readonly message: Phrase; readonly hint?: Phrase };
