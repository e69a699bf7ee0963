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
  /** The id of the certified run that the package says it differs from, that difference made again. */
  readonly comparedWith?: string;
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
 * Decides on a certificate. Nothing is issued on a package that does not verify, a run that did not pass, another POS or other rules. It rests on one whole run; when that is of an
 * earlier version, on later runs too that renew what has changed since (UEAT Open API, change-request-and-recertification). What a partner ran itself leads to a readiness statement
 * at most, which says what a certificate would need.
 */
export function decideCertificate(matter: CertificateCase): CertificateDecision {
  const unfit = [...(matter.runs.length === 0 ? [{ code: 'certificate.noRun', args: {} }] : []), ...matter.runs.flatMap((run) => listUnfit(run, matter)), ...listUnfitRenewals(matter)];
  const isFailed = matter.runs.some(({ report }) => report?.verdict === 'failed');
  if (unfit.length > 0) return { kind: 'withheld', isFailed, reasons: unfit };
  const lacks = listLacks(matter);
  if (lacks.length === 0) return { kind: 'certificate', lacks };
  const isOwn = matter.runs.some(({ report }) => report?.run.operator === 'partner');
  return isOwn ? { kind: 'readinessStatement', lacks } : { kind: 'withheld', isFailed: false, reasons: lacks };
}

const isRenewal = ({ report }: PresentedRun): boolean => report?.renewal !== undefined;

/** The run that a certificate rests on as a whole. */
export function wholeRunOf<Run extends PresentedRun>(runs: readonly Run[]): Run | undefined {
  return runs.find((run) => run.report !== undefined && !isRenewal(run));
}

/** Why a run shows nothing that could be issued at all. */
function listUnfit(presented: PresentedRun, { runs, partner, catalogue }: CertificateCase): readonly Cause[] {
  const { folder, report, problemCount } = presented;
  if (report === undefined) return [{ code: 'certificate.unverified', args: { folder, count: problemCount } }];
  const { run, verdict, catalogue: judgedBy, partner: of } = report;
  const isPart = run.selection.length > 0 || run.shard !== undefined;
  // What renews an earlier version stands for the changes since.
  const mayBeOlder = !isRenewal(presented) && runs.some(isRenewal);
  return [
    ...(of.isReference ? [{ code: 'certificate.ofReference', args: { run: run.id } }] : []),
    ...(of.posName === partner.posName ? [] : [{ code: 'checklist.otherPartner', args: { was: of.posName, is: partner.posName } }]),
    ...(of.version === partner.version || mayBeOlder ? [] : [{ code: 'checklist.otherVersion', args: { was: of.version, is: partner.version } }]),
    ...(judgedBy.digest === catalogue.digest ? [] : [{ code: 'certificate.otherRules', args: { run: run.id, was: judgedBy.version, is: catalogue.version } }]),
    ...(verdict === 'passed' || (isRenewal(presented) && verdict === 'incomplete') ? [] : [{ code: 'certificate.notPassed', args: { run: run.id, verdict } }]),
    ...(isPart && !isRenewal(presented) ? [{ code: 'certificate.notWhole', args: { run: run.id } }] : []),
  ];
}

/** Why runs that are about a change do not renew the whole run. */
function listUnfitRenewals({ runs }: CertificateCase): readonly Cause[] {
  const base = wholeRunOf(runs)?.report;
  const placesOf = ({ partner }: Report): string => partner.locations.map(({ id }) => id).sort().join();
  return runs.flatMap(({ report, comparedWith }): readonly Cause[] => {
    if (report?.renewal === undefined) return [];
    const { run: { id: run, startedAt }, renewal: { isRenewed, changes } } = report;
    if (base === undefined) return [{ code: 'certificate.noWholeRun', args: { run } }];
    return [
      ...(isRenewed ? [] : [{ code: 'certificate.notRenewed', args: { run, changes } }]),
      ...(comparedWith === base.run.id ? [] : [{ code: 'certificate.notCompared', args: { run, base: base.run.id } }]),
      ...(startedAt > (base.run.endedAt ?? base.run.startedAt) ? [] : [{ code: 'certificate.olderRenewal', args: { run, base: base.run.id } }]),
      ...(placesOf(report) === placesOf(base) ? [] : [{ code: 'certificate.otherLocations', args: { run, base: base.run.id } }]),
    ];
  });
}

/** What keeps fit runs from leading to a certificate. */
function listLacks({ runs, policy, checklist, phases, issuerKeyId }: CertificateCase): readonly Cause[] {
  const reports = runs.flatMap(({ report, signedBy }) => (report === undefined ? [] : [{ report, signedBy }]));
  // Whoever is trusted for a package need not be UEAT: its word is what an issuer signed.
  const isIssuer = (keyId: string | undefined): boolean => keyId !== undefined && (keyId === issuerKeyId || policy?.issuers?.includes(keyId) === true);
  const own = reports.filter(({ report }) => report.run.operator !== 'ueat').map(({ report }) => report.run.id);
  const unsigned = reports.filter(({ report, signedBy }) => report.run.operator === 'ueat' && !signedBy.some(isIssuer)).map(({ report }) => report.run.id);
  const waived = [...new Set(reports.flatMap(({ report }) => report.waivers.map(({ requirement }) => requirement)))].filter((id) => policy?.permittedWaivers?.includes(id) !== true);
  const open = checklist.phases.filter(({ id }) => phases.includes(id)).flatMap(({ id, items }) =>
    items.filter(({ state, isOptional }) => state !== 'done' && !(isOptional && state === 'open')).map((item) => ({ code: 'certificate.itemNotDone', args: { phase: id, item: item.id, state: item.state } })));
  const unchecked = checklist.phases.filter(({ id }) => phases.includes(id)).flatMap(({ items }) => items).filter(({ state, record }) => state === 'done' && record?.role === 'ueat' && record.kind === 'attestation' && !(record.isSignatureChecked === true && isIssuer(record.signedBy)));
  return [
    ...(policy?.issuers === undefined ? [{ code: 'certificate.noAuthority', args: {} }] : policy.issuers.includes(issuerKeyId) ? [] : [{ code: 'certificate.notAnIssuer', args: { keyId: issuerKeyId } }]),
    ...own.map((run) => ({ code: 'certificate.selfRun', args: { run } })),
    ...unsigned.map((run) => ({ code: 'certificate.unsignedRun', args: { run } })),
    ...(waived.length > 0 ? [{ code: 'certificate.waiverNotPermitted', args: { ids: waived } }] : []),
    ...open,
    ...unchecked.map(({ id }) => ({ code: 'certificate.uncheckedWord', args: { item: id } })),
  ];
}
