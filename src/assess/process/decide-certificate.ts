import type { Checklist } from '../../model/checklist.ts';
import type { CertificateKind } from '../../model/certificate.ts';
import type { Cause } from '../../model/event.ts';
import type { Policy } from '../../model/policy.ts';
import type { Report } from '../../model/report.ts';

/** A package that a certificate may rest on. */
export interface PresentedRun {
  readonly folder: string;
  /** What its evidence comes to, judged again; absent when the package does not verify. */
  readonly report?: Report;
  /** How many places of it do not verify. */
  readonly problemCount: number;
  /** The ids of the keys that signed it, and were checked. */
  readonly signedBy: readonly string[];
}

/** Everything that decides whether there is a certificate. */
export interface CertificateCase {
  readonly runs: readonly PresentedRun[];
  readonly partner: { readonly posName: string; readonly version: string };
  readonly catalogue: { readonly digest: string; readonly version: string };
  readonly policy: Policy | undefined;
  readonly checklist: Checklist;
  /** The phases that must be done, up to the one of the certification itself. */
  readonly phases: readonly string[];
  readonly issuerKeyId: string;
}

/** What is issued, or why nothing is. */
export type CertificateDecision =
  | { readonly kind: CertificateKind; readonly lacks: readonly Cause[] }
  | { readonly kind: 'withheld'; readonly isFailed: boolean; readonly reasons: readonly Cause[] };

/**
 * Decides on a certificate. Nothing is issued on a package that does not verify, a run that did not pass or was not whole, another POS, version or other rules. What
 * a partner ran itself leads to a readiness statement at most, which says what a certificate would need.
 */
export function decideCertificate(matter: CertificateCase): CertificateDecision {
  const unfit = [...(matter.runs.length === 0 ? [{ code: 'certificate.noRun', args: {} }] : []), ...matter.runs.flatMap((run) => listUnfit(run, matter))];
  const isFailed = matter.runs.some(({ report }) => report?.verdict === 'failed');
  if (unfit.length > 0) return { kind: 'withheld', isFailed, reasons: unfit };
  const lacks = listLacks(matter);
  if (lacks.length === 0) return { kind: 'certificate', lacks };
  const isOwn = matter.runs.some(({ report }) => report?.run.operator === 'partner');
  return isOwn ? { kind: 'readinessStatement', lacks } : { kind: 'withheld', isFailed: false, reasons: lacks };
}

/** Why a run shows nothing that could be issued at all. */
function listUnfit({ folder, report, problemCount }: PresentedRun, { partner, catalogue }: CertificateCase): readonly Cause[] {
  if (report === undefined) return [{ code: 'certificate.unverified', args: { folder, count: problemCount } }];
  const { run, verdict, catalogue: judgedBy, partner: of } = report;
  const isWhole = run.selection.length === 0 && run.shard === undefined;
  return [
    ...(of.isReference ? [{ code: 'certificate.ofReference', args: { run: run.id } }] : []),
    ...(of.posName === partner.posName ? [] : [{ code: 'checklist.otherPartner', args: { was: of.posName, is: partner.posName } }]),
    ...(of.version === partner.version ? [] : [{ code: 'checklist.otherVersion', args: { was: of.version, is: partner.version } }]),
    ...(judgedBy.digest === catalogue.digest ? [] : [{ code: 'certificate.otherRules', args: { run: run.id, was: judgedBy.version, is: catalogue.version } }]),
    ...(verdict === 'passed' ? [] : [{ code: 'certificate.notPassed', args: { run: run.id, verdict } }]),
    ...(isWhole ? [] : [{ code: 'certificate.notWhole', args: { run: run.id } }]),
  ];
}

/** What keeps fit runs from leading to a certificate. */
function listLacks({ runs, policy, checklist, phases, issuerKeyId }: CertificateCase): readonly Cause[] {
  const reports = runs.flatMap(({ report, signedBy }) => (report === undefined ? [] : [{ report, signedBy }]));
  const own = reports.filter(({ report }) => report.run.operator !== 'ueat').map(({ report }) => report.run.id);
  const unsigned = reports.filter(({ report, signedBy }) => report.run.operator === 'ueat' && !signedBy.some((id) => id === issuerKeyId || policy?.issuers?.includes(id) === true)).map(({ report }) => report.run.id);
  const waived = [...new Set(reports.flatMap(({ report }) => report.waivers.map(({ requirement }) => requirement)))].filter((id) => policy?.permittedWaivers?.includes(id) !== true);
  const open = checklist.phases.filter(({ id }) => phases.includes(id)).flatMap(({ id, items }) =>
    items.filter(({ state, isOptional }) => state !== 'done' && !(isOptional && state === 'open')).map((item) => ({ code: 'certificate.itemNotDone', args: { phase: id, item: item.id, state: item.state } })));
  const unchecked = checklist.phases.filter(({ id }) => phases.includes(id)).flatMap(({ items }) => items).filter(({ state, record }) => state === 'done' && record?.role === 'ueat' && record.kind === 'attestation' && record.isSignatureChecked !== true);
  return [
    ...(policy?.issuers === undefined ? [{ code: 'certificate.noAuthority', args: {} }] : policy.issuers.includes(issuerKeyId) ? [] : [{ code: 'certificate.notAnIssuer', args: { keyId: issuerKeyId } }]),
    ...own.map((run) => ({ code: 'certificate.selfRun', args: { run } })),
    ...unsigned.map((run) => ({ code: 'certificate.unsignedRun', args: { run } })),
    ...(waived.length > 0 ? [{ code: 'certificate.waiverNotPermitted', args: { ids: waived } }] : []),
    ...open,
    ...unchecked.map(({ id }) => ({ code: 'certificate.uncheckedWord', args: { item: id } })),
  ];
}
