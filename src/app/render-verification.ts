import type { Comparison } from '../model/comparison.ts';
import type { Language } from '../model/text.ts';
import type { Verification } from '../model/verification.ts';
import type { RenderOptions } from '../report/render-options.ts';
import { setVerification } from '../report/package/set-verification.ts';
import { spell } from '../report/words/spell.ts';
import type { VerifiedPackage } from './verify-package.ts';

/** A verified package in the form in which programs are told of it, in English unless a person reads it. */
export function describeVerification({ isVerified, signers, problems, notes, report, comparison }: VerifiedPackage, language: Language = 'en'): Verification {
  return {
    schemaVersion: 1, isVerified, signers,
    problems: problems.map(({ detail, ...problem }) => ({ ...problem, ...(detail !== undefined && { detail: spell(language, detail) }) })),
    notes: notes.map(({ file, line, detail }) => `${file}:${line} ${spell(language, detail)}`),
    ...(comparison !== undefined && { certified: { ...comparison.certified, violatedSince: listViolated(comparison) } }),
    ...(report?.renewal !== undefined && { renewal: { changes: report.renewal.changes, isRenewed: report.renewal.isRenewed } }),
    ...(report !== undefined && {
      run: { id: report.run.id, operator: report.run.operator, partner: `${report.partner.name} ${report.partner.version}`, verdict: report.verdict },
    }),
  };
}

function listViolated({ requirements }: Comparison): readonly string[] {
  return requirements.filter(({ before, after }) => after?.standing === 'nonconformant' && before?.standing !== 'nonconformant').map(({ id }) => id);
}

/** A verified package as text for a terminal. */
export function renderVerification(verified: VerifiedPackage, options: Pick<RenderOptions, 'language' | 'color' | 'width'>): string {
  return setVerification(describeVerification(verified, options.language), options);
}
