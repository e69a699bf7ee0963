import type { KeyObject } from 'node:crypto';
import { isStrictBase64, findSigners, parseEnvelope, payloadType, setEnvelope, type Envelope } from './envelope.ts';
import { keyIdOf } from './keys.ts';
import { locateChange, type Change } from './locate-change.ts';
import { packageNames } from './package-names.ts';
import type { ReadPackage } from './read-package.ts';
import { readSignedFiles, sha256Of, type SignedFile } from './statement.ts';
import { phrase, type Phrase } from '../../model/phrase.ts';

/** Something of a package that does not verify. */
export interface PackageProblem {
  readonly code:
    | 'package.noEnvelope' | 'package.noStatement' | 'package.wrongSignature' | 'package.unsigned' | 'package.fileChanged' | 'package.fileMissing' | 'package.fileAdded' | 'package.notAFile'
    | 'package.statementDiffers' | 'package.evidence' | 'package.diffDiffers';
  /** Below the package's folder, with `/`. */
  readonly file: string;
  readonly change?: Change;
  readonly detail?: Phrase;
}

/** Whose signatures a package carries. */
export interface Signer {
  readonly keyId: string;
  /** Whether it is one of the keys that were given, and the signature is right. */
  readonly isVerified: boolean;
}

/** A package, held against its own statement. */
export interface CheckedPackage {
  readonly envelope?: Envelope;
  readonly body?: Uint8Array;
  readonly signers: readonly Signer[];
  readonly problems: readonly PackageProblem[];
}

/**
 * Holds a package against its signatures, and its files against what was signed. With no keys the signatures are not looked at.
 * Each key that is given must have signed; a signature of another key is named, and neither counts nor harms.
 */
export function checkPackage({ envelopeBytes, run, strays }: ReadPackage, publicKeys: readonly KeyObject[]): CheckedPackage {
  const file = packageNames.envelope;
  const text = Buffer.from(envelopeBytes).toString('utf8');
  const envelope = parseEnvelope(text);
  if (envelope === undefined) return { signers: [], problems: [{ code: 'package.noEnvelope', file, detail: phrase`it is no DSSE envelope` }] };
  const body = Buffer.from(envelope.payload, 'base64');
  const signers = findSigners(envelope, publicKeys);
  const signed = new Set(signers.flatMap((key) => key === undefined ? [] : keyIdOf(key)));
  const lacking = publicKeys.map(keyIdOf).filter((id) => !signed.has(id));
  const isWhole = setEnvelope(envelope) === text && isStrictBase64(envelope.payload) && envelope.payloadType === payloadType;
  const files = readSignedFiles(body);
  const problems: readonly PackageProblem[] = [
    ...lacking.map((id): PackageProblem => ({
      code: 'package.wrongSignature', file, detail: envelope.signatures.some(({ keyid }) => keyid === id) ? phrase`the signature of ${id} does not fit` : phrase`${id} has not signed this`,
    })),
    ...(envelope.signatures.length === 0 ? [{ code: 'package.unsigned' as const, file }] : []),
    ...(isWhole ? [] : [{ code: 'package.noEnvelope' as const, file, detail: phrase`it is not written as ppip pack writes it` }]),
    ...(files === undefined ? [{ code: 'package.noStatement' as const, file }] : checkFiles(files, run.files)),
    ...run.others.map((name): PackageProblem => ({ code: 'package.notAFile', file: `${packageNames.run}/${name}` })),
    ...strays.map((name): PackageProblem => ({ code: 'package.fileAdded', file: name })),
  ];
  return { envelope, body, problems, signers: envelope.signatures.map(({ keyid }, index) => ({ keyId: keyid, isVerified: signers[index] !== undefined })) };
}

function checkFiles(signed: readonly SignedFile[], found: ReadPackage['run']['files']): readonly PackageProblem[] {
  const there = new Map(found.map(({ name, bytes }) => [name, bytes]));
  const known = new Set(signed.map(({ name }) => name));
  const place = (name: string): string => `${packageNames.run}/${name}`;
  return [
    ...signed.flatMap(({ name, sha256, pieces }): readonly PackageProblem[] => {
      const bytes = there.get(name);
      if (bytes === undefined) return [{ code: 'package.fileMissing', file: place(name) }];
      if (sha256Of(bytes) === sha256) return [];
      const change = locateChange(bytes, pieces);
      return [{ code: 'package.fileChanged', file: place(name), ...(change !== undefined && { change }) }];
    }),
    ...found.filter(({ name }) => !known.has(name)).map(({ name }): PackageProblem => ({ code: 'package.fileAdded', file: place(name) })),
  ];
}
