import type { KeyObject } from 'node:crypto';
import { stateOfCertificate } from '../../assess/process/state-of-certificate.ts';
import { readPartnerName } from '../../config/read-partner-name.ts';
import { certificateNames } from '../../evidence/certificate/certificate-names.ts';
import { idOf, readCertificateStatement } from '../../evidence/certificate/certificate-statement.ts';
import { findFoldersWith } from '../../evidence/find-folders-with.ts';
import { isCertificate, readCertificateFiles, type CertificateFiles } from '../../evidence/certificate/read-certificate.ts';
import { findSigners, isStrictBase64, parseEnvelope, payloadType, setEnvelope, type Envelope } from '../../evidence/package/envelope.ts';
import { keyIdOf } from '../../evidence/package/keys.ts';
import { sha256Of } from '../../evidence/package/statement.ts';
import type { Certificate } from '../../model/certificate.ts';
import type { CertificateVerification } from '../../model/certificate-verification.ts';
import type { Clock } from '../../model/ports.ts';
import { systemClock } from '../system-clock.ts';
import { certificateGrammar } from './certificate-grammar.ts';

/** What a certificate is held against. */
export interface VerifyCertificateOptions {
  /** Each must have signed; with none the signatures are not looked at. */
  readonly publicKeys: readonly KeyObject[];
  /** The moment that is asked about, in milliseconds since the epoch; now, when it is left out. */
  readonly at?: number | undefined;
  /** A folder below which later certificates may lie. */
  readonly among?: string | undefined;
  /** The integration as it is now. */
  readonly configFile?: string | undefined;
  readonly clock?: Clock;
}

/** Whether a folder holds a certificate rather than a package. */
export async function holdsCertificate(folder: string): Promise<boolean> {
  return isCertificate(folder);
}

type Checked = Pick<CertificateVerification, 'isVerified' | 'signers' | 'problems' | 'certificate'> & { readonly envelope?: Envelope };

/**
 * Verifies a certificate, offline: its signatures, its files, and what it is worth at a moment.
 * @throws InputError when there is none, or a ppip.yaml that is named cannot be read
 */
export async function verifyCertificate(folder: string, { publicKeys, at: asked, among, configFile, clock = systemClock }: VerifyCertificateOptions): Promise<CertificateVerification> {
  const at = asked ?? clock.now();
  const { envelope: _envelope, ...checked } = checkCertificate(await readCertificateFiles(folder), publicKeys);
  const moment = { schemaVersion: 1, at: new Date(at).toISOString() } as const;
  if (!checked.isVerified || checked.certificate === undefined) return { ...moment, ...checked, reasons: [] };
  const folders = among === undefined ? [] : await findFoldersWith(certificateNames.envelope, among);
  const others = (await Promise.all(folders.map(async (other) => checkCertificate(await readCertificateFiles(other), publicKeys)))).flatMap(({ isVerified, certificate }) => (isVerified && certificate !== undefined ? [certificate] : []));
  const partner = configFile === undefined ? undefined : await readPartnerName(configFile);
  return { ...moment, ...checked, ...stateOfCertificate(checked.certificate, { at, others, partner }) };
}

/** Holds the files of a certificate against its signatures; a certificate comes of it only when all of it fits. */
export function checkCertificate(files: CertificateFiles, publicKeys: readonly KeyObject[]): Checked {
  const file = certificateNames.envelope;
  const text = Buffer.from(files.get(file) ?? '').toString('utf8');
  const envelope = parseEnvelope(text);
  const body = envelope === undefined ? undefined : Buffer.from(envelope.payload, 'base64');
  const statement = body === undefined ? undefined : readCertificateStatement(body);
  if (envelope === undefined || setEnvelope(envelope) !== text || !isStrictBase64(envelope.payload) || envelope.payloadType !== payloadType) return refuse({ code: 'package.noEnvelope' });
  const parsed = certificateGrammar.safeParse(statement?.predicate);
  if (statement === undefined || !parsed.success || idOf(parsed.data) !== parsed.data.id) return refuse({ code: 'certificate.noStatement' });
  const found = findSigners(envelope, publicKeys);
  const signed = new Set(found.flatMap((key) => (key === undefined ? [] : keyIdOf(key))));
  const problems = [
    ...publicKeys.map(keyIdOf).filter((id) => !signed.has(id)).map((id) => ({ code: 'package.wrongSignature', file, detail: id })),
    ...(envelope.signatures.length === 0 ? [{ code: 'package.unsigned', file }] : []),
    ...checkFiles(statement.files, files, parsed.data),
  ];
  const signers = envelope.signatures.map(({ keyid }, index) => ({ keyId: keyid, isVerified: found[index] !== undefined }));
  return { isVerified: problems.length === 0, signers, problems, envelope, ...(problems.length === 0 && { certificate: parsed.data }) };
}

function checkFiles(signed: ReadonlyMap<string, string>, files: CertificateFiles, certificate: Certificate): CertificateVerification['problems'] {
  const json = files.get(certificateNames.json);
  return [
    ...[...signed].flatMap(([name, sha256]) => {
      if (!files.has(name)) return [{ code: 'package.fileMissing', file: name }];
      const bytes = files.get(name);
      return bytes === undefined ? [] : sha256Of(bytes) === sha256 ? [] : [{ code: 'package.fileChanged', file: name }];
    }),
    ...[...files].filter(([name]) => name !== certificateNames.envelope).flatMap(([name, bytes]) =>
      bytes === undefined ? [{ code: 'package.notAFile', file: name }] : signed.has(name) ? [] : [{ code: 'package.fileAdded', file: name }]),
    ...(json !== undefined && Buffer.from(json).toString('utf8') !== `${JSON.stringify(certificate, null, 2)}\n` ? [{ code: 'certificate.jsonDiffers', file: certificateNames.json }] : []),
  ];
}

const refuse = ({ code }: { readonly code: string }): Checked => ({ isVerified: false, signers: [], problems: [{ code, file: certificateNames.envelope }] });
