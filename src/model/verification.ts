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
  /** The certified run that this one renews; only of a package that verifies, and says it. */
  readonly certified?: {
    readonly runId: string;
    readonly eventsSha256: string;
    /** Requirements that were not violated then and are now; what a part of a run does not show is none. */
    readonly violatedSince: readonly string[];
  };
  /** What the run renews after a change; only of a package that verifies. */
  readonly renewal?: { readonly changes: readonly string[]; readonly isRenewed: boolean };
  /** Only of a package that verifies. */
  readonly run?: { readonly id: string; readonly operator: Operator; readonly partner: string; readonly verdict: Verdict };
}
