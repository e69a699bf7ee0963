import type { CheckedAttestation } from '../../model/attestation.ts';
import type { ItemRecord } from '../../model/checklist.ts';
import type { Cause } from '../../model/event.ts';
import type { ProcessItem } from '../../model/process.ts';
import type { FoundState, Progress } from './progress.ts';

/** The newest of several that carry a time; of equal ones the later in the file. */
export function newest<T>(all: readonly T[], timeOf: (one: T) => string): T | undefined {
  return all.reduce<T | undefined>((best, one) => (best === undefined || timeOf(one) >= timeOf(best) ? one : best), undefined);
}

/** Whether the newest word for an item still counts: said by whom may say it, signed where it must be, of this version, with the file as it was. */
export function stateOfAttested({ id, by }: ProcessItem, { attestations, partner }: Progress): FoundState {
  const attestation = newest(attestations.filter(({ item }) => item === id), ({ at }) => at);
  if (attestation === undefined) return { state: 'open', reasons: [] };
  const record = recordOf(attestation);
  const wrong = findFault(attestation, by);
  if (wrong !== undefined) return { state: 'failed', reasons: [wrong], record };
  const reasons = findAge(attestation, partner);
  return { state: reasons.length > 0 ? 'stale' : 'done', reasons, record };
}

function findFault({ role, signature, signatureState, location }: CheckedAttestation, by: ProcessItem['by']): Cause | undefined {
  if (!by.includes(role)) return { code: 'attestation.notTheirs', args: { role, location } };
  if (signatureState === 'wrong') return { code: 'attestation.wrongSignature', args: { keyId: signature?.keyId ?? '', location } };
  if (role === 'ueat' && signatureState === 'otherKey') return { code: 'attestation.otherKey', args: { keyId: signature?.keyId ?? '', location } };
  return role === 'ueat' && signature === undefined ? { code: 'attestation.unsigned', args: { location } } : undefined;
}

function findAge({ partner: of, file, fileState }: CheckedAttestation, partner: Progress['partner']): readonly Cause[] {
  return [
    ...(of.posName === partner.posName ? [] : [{ code: 'checklist.otherPartner', args: { was: of.posName, is: partner.posName } }]),
    ...(of.version === partner.version ? [] : [{ code: 'checklist.otherVersion', args: { was: of.version, is: partner.version } }]),
    ...(fileState === 'changed' ? [{ code: 'attestation.fileChanged', args: { file: file?.path ?? '' } }] : []),
    ...(fileState === 'missing' ? [{ code: 'attestation.fileMissing', args: { file: file?.path ?? '' } }] : []),
  ];
}

function recordOf({ at, role, by, file, note, signature, signatureState }: CheckedAttestation): ItemRecord {
  return {
    kind: 'attestation', at, role, ...(by !== undefined && { by }), ...(file !== undefined && { evidence: file.path, sha256: file.sha256 }),
    ...(signature !== undefined && { signedBy: signature.keyId, isSignatureChecked: signatureState === 'right' }), ...(note !== undefined && { note }),
  };
}
