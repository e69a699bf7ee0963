import type { CertificateVerification } from '../../model/certificate-verification.ts';
import { setCertificateVerification, setIssued, setWithheld } from '../../report/process/set-certificate.ts';
import type { RenderOptions } from '../../report/render-options.ts';
import type { IssuedCertificate } from './issue-certificate.ts';

type Options = Pick<RenderOptions, 'language' | 'color' | 'width'>;

/** What came of asking for a certificate, as text for a terminal. */
export function renderIssued(issued: IssuedCertificate, options: Options): string {
  return issued.kind === 'issued' ? setIssued(issued.certificate, options) : setWithheld(issued.reasons, options);
}

/** A verified certificate as text for a terminal. */
export function renderCertificateVerification(verification: CertificateVerification, options: Options): string {
  return setCertificateVerification(verification, options);
}
