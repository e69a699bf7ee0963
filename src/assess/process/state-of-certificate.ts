import type { Certificate, CertificateState } from '../../model/certificate.ts';
import type { Cause } from '../../model/event.ts';

/** What is known beside a certificate when it is asked what it is worth. */
export interface CertificateSurroundings {
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** Other certificates whose signatures were checked too. */
  readonly others: readonly Certificate[];
  /** The integration as it is now, when that is known. */
  readonly partner?: { readonly posName: string; readonly version: string } | undefined;
}

/** What a certificate is worth at a moment, and why. */
export interface CertificateWorth {
  readonly state: CertificateState;
  readonly reasons: readonly Cause[];
}

const samePlaces = (one: Certificate, other: Certificate): boolean => one.locations.map(({ id }) => id).sort().join() === other.locations.map(({ id }) => id).sort().join();

/**
 * Whether a later certificate takes the place of this one: it says so, or it is of the same POS and locations and was issued later. A readiness statement takes the
 * place of no certificate.
 */
function supersedes(later: Certificate, earlier: Certificate): boolean {
  if (later.id === earlier.id || later.kind !== earlier.kind) return false;
  if (later.supersedes === earlier.id) return true;
  return later.partner.posName === earlier.partner.posName && samePlaces(later, earlier) && Date.parse(later.issuedAt) > Date.parse(earlier.issuedAt);
}

/** What a certificate is worth at a moment: the first of these that holds. */
export function stateOfCertificate(certificate: Certificate, { at, others, partner }: CertificateSurroundings): CertificateWorth {
  const { issuedAt, validUntil, partner: of } = certificate;
  if (at < Date.parse(issuedAt)) return { state: 'notYetValid', reasons: [{ code: 'certificate.notYet', args: { issuedAt } }] };
  const later = others.find((other) => supersedes(other, certificate) && Date.parse(other.issuedAt) <= at);
  if (later !== undefined) return { state: 'superseded', reasons: [{ code: 'certificate.superseded', args: { by: later.id, at: later.issuedAt } }] };
  if (partner !== undefined && (partner.version !== of.version || partner.posName !== of.posName)) {
    return { state: 'ended', reasons: [{ code: 'certificate.ended', args: { was: `${of.posName} ${of.version}`, is: `${partner.posName} ${partner.version}` } }] };
  }
  if (validUntil !== null && at >= Date.parse(validUntil)) return { state: 'expired', reasons: [{ code: 'certificate.expired', args: { validUntil } }] };
  return { state: 'valid', reasons: [] };
}
