import { createPublicKey, type KeyObject } from 'node:crypto';
import { join } from 'node:path';
import { certificateNames } from '../../evidence/certificate/certificate-names.ts';
import { readCertificateFiles } from '../../evidence/certificate/read-certificate.ts';
import { findSigners, setEnvelope, signEnvelope } from '../../evidence/package/envelope.ts';
import { keyIdOf } from '../../evidence/package/keys.ts';
import { writeFileAtomically } from '../../evidence/write-file-atomically.ts';
import { phrase } from '../../model/phrase.ts';
import { InputError } from '../../model/problem.ts';
import { checkCertificate } from './verify-certificate.ts';

/**
 * Adds a signature to a certificate, after everything but the signatures that it has was verified: the partner takes it as it is.
 * @returns the id of the key
 * @throws InputError when there is no certificate, it does not verify, or the key has signed it already
 */
export async function countersignCertificate(folder: string, key: KeyObject): Promise<string> {
  const { envelope, problems, isVerified } = checkCertificate(await readCertificateFiles(folder), []);
  if (envelope === undefined || !isVerified) {
    throw new InputError(problems.map(({ code, file }) => ({ code, message: phrase`this is not what was issued`, hint: phrase`ppip verify says more`, location: join(folder, file) })));
  }
  const keyId = keyIdOf(key);
  if (findSigners(envelope, [createPublicKey(key)]).some((signer) => signer !== undefined)) {
    throw new InputError([{ code: 'package.signedAlready', message: phrase`${keyId} has signed this already`, hint: phrase`a countersignature is made with a key of somebody else`, location: folder }]);
  }
  const signed = signEnvelope(Buffer.from(envelope.payload, 'base64'), key, keyId, envelope.signatures);
  await writeFileAtomically(join(folder, certificateNames.envelope), setEnvelope(signed));
  return keyId;
}
