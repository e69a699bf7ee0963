import { createPublicKey, type KeyObject } from 'node:crypto';
import { join } from 'node:path';
import { findSigners, setEnvelope, signEnvelope } from '../evidence/package/envelope.ts';
import { keyIdOf } from '../evidence/package/keys.ts';
import { packageNames } from '../evidence/package/package-names.ts';
import { writeFileAtomically } from '../evidence/write-file-atomically.ts';
import { phrase } from '../model/phrase.ts';
import { InputError } from '../model/problem.ts';
import { verifyPackage } from './verify-package.ts';

/**
 * Adds a signature to a package, after everything but the signatures that it has was verified: nobody signs what does not hold, nor what this version of
 * the harness judges otherwise than the report that is kept with it.
 * @returns the id of the key
 * @throws InputError when there is no package, it does not verify, or the key has signed it already
 */
export async function countersign(folder: string, key: KeyObject): Promise<string> {
  const { envelope, problems, notes } = await verifyPackage(folder, []);
  if (envelope === undefined) {
    throw new InputError(problems.map(({ code, file, detail }) => ({ code, message: detail ?? phrase`this is not what was packed`, hint: phrase`ppip verify says more`, location: `${folder}/${file}` })));
  }
  const otherwise = notes.filter(({ code }) => code === 'evidence.judgedOtherwise');
  if (otherwise.length > 0) {
    const hint = phrase`countersign with the version that judged the run, or play the run again with this one`;
    throw new InputError(otherwise.map(({ file, line, detail }) => ({ code: 'package.judgedOtherwise', message: detail, hint, location: `${join(folder, packageNames.run, file)}:${line}:1` })));
  }
  const keyId = keyIdOf(key);
  if (findSigners(envelope, [createPublicKey(key)]).some((signer) => signer !== undefined)) {
    throw new InputError([{ code: 'package.signedAlready', message: phrase`${keyId} has signed this already`, hint: phrase`a countersignature is made with a key of somebody else`, location: folder }]);
  }
  const signed = signEnvelope(Buffer.from(envelope.payload, 'base64'), key, keyId, envelope.signatures);
  await writeFileAtomically(join(folder, packageNames.envelope), setEnvelope(signed));
  return keyId;
}
