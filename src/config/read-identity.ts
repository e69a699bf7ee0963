import { createPrivateKey, X509Certificate, type KeyObject } from 'node:crypto';
import type { ProblemList } from '../input/problem-list.ts';
import type { ServerIdentity } from '../model/partner.ts';
import { phrase, type Phrase } from '../model/phrase.ts';

/** The paths of a certificate and its key, as a person wrote them. */
export interface WrittenIdentity {
  readonly cert: string;
  readonly key: string;
}

/** How the files are read, and where messages say that they were named. */
export interface IdentitySources {
  readonly read: (path: string) => string;
  /** Milliseconds since the epoch; without it the certificate's time is not looked at. */
  readonly now: number | undefined;
  readonly place: (member: 'cert' | 'key') => string | undefined;
}

/** A certificate and its private key from their PEM files; undefined, with the problem told, when they are none or do not belong together. No message quotes the key. */
export function readIdentity(written: WrittenIdentity, { read, now, place }: IdentitySources, problems: ProblemList): ServerIdentity | undefined {
  const wrong = (member: 'cert' | 'key', message: Phrase, hint: Phrase): void => {
    const location = place(member);
    problems.add({ code: 'config.tls', message, hint, ...(location !== undefined && { location }) });
  };
  const readPem = (member: 'cert' | 'key'): string | undefined => {
    try {
      return read(written[member]);
    } catch {
      wrong(member, phrase`the file '${written[member]}' cannot be read`, phrase`its path is relative to the folder of ppip.yaml`);
      return undefined;
    }
  };
  const [cert, key] = [readPem('cert'), readPem('key')];
  const certificate = cert === undefined ? undefined : parseCertificate(cert);
  const privateKey = key === undefined ? undefined : parseKey(key);
  if (cert !== undefined && certificate === undefined) wrong('cert', phrase`the file '${written.cert}' holds no PEM certificate`, phrase`it begins with -----BEGIN CERTIFICATE-----; convert a .pfx with openssl pkcs12`);
  if (key !== undefined && privateKey === undefined) wrong('key', phrase`the file '${written.key}' holds no private key in PEM that can be read without a passphrase`, phrase`take the passphrase off with openssl pkey`);
  if (cert === undefined || key === undefined || certificate === undefined || privateKey === undefined) return undefined;
  const [from, until] = [Date.parse(certificate.validFrom), Date.parse(certificate.validTo)];
  const isPair = certificate.checkPrivateKey(privateKey);
  const [hasEnded, isEarly] = [now !== undefined && until < now, now !== undefined && from > now];
  if (!isPair) wrong('key', phrase`this is not the key of that certificate`, phrase`name the pair that was made together; in a chain, the server’s own certificate comes first`);
  else if (hasEnded) wrong('cert', phrase`the certificate ended on ${day(until)}`, phrase`a POS will not trust it: have it renewed`);
  else if (isEarly) wrong('cert', phrase`the certificate does not hold before ${day(from)}`, phrase`a POS will not trust it yet: check the clock of this machine`);
  return isPair && !hasEnded && !isEarly ? { cert, key } : undefined;
}

const day = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

function parseCertificate(pem: string): X509Certificate | undefined {
  try {
    return pem.includes('-----BEGIN CERTIFICATE-----') ? new X509Certificate(pem) : undefined;
  } catch {
    return undefined;
  }
}

function parseKey(pem: string): KeyObject | undefined {
  try {
    return createPrivateKey(pem);
  } catch {
    return undefined;
  }
}
