import type { Certificate, CertificateState } from './certificate.ts';
import type { Cause } from './event.ts';

/** What a certificate was found to be, as it is printed. */
export interface CertificateVerification {
  readonly schemaVersion: 1;
  readonly isVerified: boolean;
  readonly signers: ReadonlyArray<{ readonly keyId: string; readonly isVerified: boolean }>;
  readonly problems: ReadonlyArray<{ readonly code: string; readonly file: string; readonly detail?: string }>;
  /** The moment that it was looked at for: RFC 3339, UTC. */
  readonly at: string;
  /** Only of a certificate that verifies. */
  readonly certificate?: Certificate;
  readonly state?: CertificateState;
  /** Why it is not valid at that moment. */
  readonly reasons: readonly Cause[];
}
