import type { Operator } from './event.ts';
import type { Verdict } from './outcome.ts';

/** What a package was found to be, as it is printed. */
export interface Verification {
  readonly schemaVersion: 1;
  readonly isVerified: boolean;
  readonly signers: ReadonlyArray<{ readonly keyId: string; readonly isVerified: boolean }>;
  readonly problems: ReadonlyArray<{
    readonly code: string;
    readonly file: string;
    readonly detail?: string;
    readonly change?: { readonly kind: 'changed' | 'added' | 'removed' | 'moved'; readonly offset: number; readonly isExact: boolean; readonly line: number; readonly seq?: number };
  }>;
  readonly notes: readonly string[];
  /** Only of a package that verifies. */
  readonly run?: { readonly id: string; readonly operator: Operator; readonly partner: string; readonly verdict: Verdict };
}
