import { rootCertificates } from 'node:tls';

/** Whom connections to the POS trust: the authorities that Node ships, and that of ppip.yaml beside them. */
export function trustOf(ca: string | undefined): { readonly ca?: string[] } {
  return ca === undefined ? {} : { ca: [...rootCertificates, ca] };
}
