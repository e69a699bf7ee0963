import type { Certificate } from '../../model/certificate.ts';
import { isJsonObject, type Json } from '../../model/json.ts';
import { sha256Of } from '../package/statement.ts';

/** How the subjects that are packages are named; no file beside the envelope is. */
const packageSubject = 'package of run ';

const statementType = 'https://in-toto.io/Statement/v1';

/** What kind of predicate a certificate is. */
export const certificatePredicate = 'urn:ppip:certificate:1';

/** A certificate with the id that follows from what it says. */
export function withId(certificate: Omit<Certificate, 'id'>): Certificate {
  const { schemaVersion, kind, ...rest } = certificate;
  return { schemaVersion, kind, id: idOf(certificate), ...rest };
}

/** The id that follows from what a certificate says. */
export function idOf(certificate: Omit<Certificate, 'id'>): string {
  const { id: _id, ...said } = certificate as Certificate;
  return `PPIP-${sha256Of(Buffer.from(JSON.stringify(said))).slice(0, 16).toUpperCase()}`;
}

/**
 * The statement that is signed: about the packages that the certificate rests on, and the files that are made from it. The same always gives the same bytes.
 * @param files what is written beside the envelope, by name
 */
export function buildCertificateStatement(certificate: Certificate, files: Readonly<Record<string, string>>): Uint8Array {
  const statement = {
    _type: statementType,
    subject: [
      ...certificate.runs.map(({ id, packageSha256 }) => ({ name: `${packageSubject}${id}`, digest: { sha256: packageSha256 } })),
      ...Object.entries(files).map(([name, text]) => ({ name, digest: { sha256: sha256Of(Buffer.from(text)) } })),
    ],
    predicateType: certificatePredicate,
    predicate: certificate,
  };
  return Buffer.from(`${JSON.stringify(statement)}\n`);
}

/** A statement about a certificate, what it says not looked at yet. */
export interface ReadStatement {
  readonly predicate: Json;
  /** The files beside the envelope, name → SHA-256 in hex. */
  readonly files: ReadonlyMap<string, string>;
}

/** Reads a statement about a certificate; undefined when it is none. */
export function readCertificateStatement(body: Uint8Array): ReadStatement | undefined {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
  } catch {
    return undefined;
  }
  if (!isJsonObject(value) || value._type !== statementType || value.predicateType !== certificatePredicate || value.predicate === undefined || !Array.isArray(value.subject)) return undefined;
  const subjects = (value.subject as readonly unknown[]).flatMap((entry) =>
    isJsonObject(entry) && typeof entry.name === 'string' && isJsonObject(entry.digest) && typeof entry.digest.sha256 === 'string' ? [[entry.name, entry.digest.sha256] as const] : []);
  return { predicate: value.predicate, files: new Map(subjects.filter(([name]) => !name.startsWith(packageSubject))) };
}
