import { createHash, type KeyObject } from 'node:crypto';
import type { PresentedRun } from '../../assess/process/decide-certificate.ts';
import { setEnvelope } from '../../evidence/package/envelope.ts';
import type { RunRecord } from '../../model/run-record.ts';
import { findSigners } from '../../evidence/package/envelope.ts';
import { keyIdOf } from '../../evidence/package/keys.ts';
import { readCertifiedRun } from '../certified/read-certified-run.ts';
import { verifyPackage } from '../verify-package.ts';

/** A presented package with all that a certificate says of it. */
export interface VerifiedRun extends PresentedRun {
  readonly packageSha256: string;
  readonly tillByHook: number;
  readonly tillByPerson: number;
}

function countAnswers(record: RunRecord | undefined, by: 'hook' | 'person'): number {
  return [...record?.steps.values() ?? []].filter(({ answer }) => answer?.by === by).length;
}

/**
 * Verifies a package that a certificate may rest on, and says which of the keys signed it: it need not be all of them.
 * @param certified the package of the run that it renews, to make again what differs from it
 * @throws InputError when there is no package, or the one that it renews does not verify
 */
export async function presentRun(folder: string, publicKeys: readonly KeyObject[], certified?: string): Promise<VerifiedRun> {
  const { report, record, envelope, problems, comparison } = await verifyPackage(folder, [], certified === undefined ? undefined : await readCertifiedRun(certified));
  const signers = envelope === undefined ? [] : findSigners(envelope, publicKeys);
  return {
    folder, problemCount: problems.length, ...(report !== undefined && { report }),
    signedBy: signers.flatMap((key) => (key === undefined ? [] : keyIdOf(key))),
    packageSha256: createHash('sha256').update(envelope === undefined ? '' : setEnvelope(envelope)).digest('hex'),
    ...(certified !== undefined && comparison !== undefined && { comparedWith: comparison.certified.runId }),
    tillByHook: countAnswers(record, 'hook'), tillByPerson: countAnswers(record, 'person'),
  };
}
