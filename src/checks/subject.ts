import type { Attempt } from '../model/correlation.ts';
import type { Exchange } from '../model/exchange.ts';
import type { Thread } from '../model/run-record.ts';

export const subjectKinds = ['send', 'expect', 'expectNone', 'exchange', 'key', 'run'] as const;
export type SubjectKind = (typeof subjectKinds)[number];

/** What a check is asked about: a step's exchange and its thread, or what a standing check's scope gives it. */
export type Subject =
  | { readonly kind: 'send'; readonly exchange: Exchange; readonly attempt?: Attempt }
  | { readonly kind: 'expect'; readonly exchange: Exchange; readonly attempt: Attempt; readonly thread: Thread }
  | { readonly kind: 'expectNone'; readonly thread: Thread }
  | { readonly kind: 'exchange'; readonly exchange: Exchange; readonly attempt?: Attempt }
  | { readonly kind: 'key'; readonly thread: Thread }
  | { readonly kind: 'run' };
