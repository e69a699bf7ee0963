import { createPublicKey, type KeyObject } from 'node:crypto';
import { buildCertificate } from '../../assess/process/build-certificate.ts';
import { buildChecklist } from '../../assess/process/build-checklist.ts';
import { decideCertificate, wholeRunOf, type PresentedRun } from '../../assess/process/decide-certificate.ts';
import { certificateNames } from '../../evidence/certificate/certificate-names.ts';
import { buildCertificateStatement, withId } from '../../evidence/certificate/certificate-statement.ts';
import { writeCertificate } from '../../evidence/certificate/write-certificate.ts';
import { setEnvelope, signEnvelope } from '../../evidence/package/envelope.ts';
import { keyIdOf } from '../../evidence/package/keys.ts';
import { identifyCatalogue } from '../../model/catalogue.ts';
import type { Certificate } from '../../model/certificate.ts';
import type { Cause } from '../../model/event.ts';
import type { Clock } from '../../model/ports.ts';
import type { Process } from '../../model/process.ts';
import type { Report } from '../../model/report.ts';
import { renderBadge } from '../../report/process/badge.ts';
import { renderCertificateHtml } from '../../report/process/certificate-html.ts';
import { loadRules } from '../load-rules.ts';
import { systemClock } from '../system-clock.ts';
import { commandFor } from './command-for.ts';
import { gatherProgress, type ProgressSources } from './gather-progress.ts';
import { presentRun } from './present-run.ts';
import { processOf } from './process-of.ts';

/** What a certificate is asked for. */
export interface CertificateOptions extends Omit<ProgressSources, 'run'> {
  /** Packages, as `ppip pack` makes them. */
  readonly packages: readonly string[];
  readonly key: KeyObject;
  readonly out: string;
  /** The id of the certificate that it takes the place of. */
  readonly supersedes?: string | undefined;
  readonly catalogueDir?: string | undefined;
  readonly clock?: Clock;
}

/** What came of it. */
export type IssuedCertificate =
  | { readonly kind: 'issued'; readonly certificate: Certificate; readonly folder: string }
  | { readonly kind: 'withheld'; readonly isFailed: boolean; readonly reasons: readonly Cause[] };

/** The phases up to the one that a passed run ends. */
function phasesUntilRun({ phases }: Process): readonly string[] {
  const last = phases.findIndex(({ items }) => items.some(({ proof }) => proof.kind === 'run'));
  return phases.slice(0, last + 1).map(({ id }) => id);
}

/** The whole run as it counts for a version: for a later one when something renews it; whether that is enough is decided with the rest. */
function renewedReport(report: Report, runs: readonly PresentedRun[], version: string): Report {
  const isRenewed = runs.some((run) => run.report?.renewal?.isRenewed === true && run.report.partner.version === version);
  return isRenewed ? { ...report, partner: { ...report.partner, version } } : report;
}

/**
 * Issues a certificate on packages, or a readiness statement when the partner ran them itself; or says why neither is issued.
 * @throws InputError when a package is not there, what shows progress cannot be read, or something is in the way of the certificate
 * @throws EnvironmentError when it cannot be written
 */
export async function issueCertificate({ packages, key, out, supersedes, catalogueDir, clock = systemClock, ...sources }: CertificateOptions): Promise<IssuedCertificate> {
  const catalogue = await loadRules(catalogueDir);
  const process = processOf(catalogue);
  const publicKeys = [createPublicKey(key), ...sources.publicKeys];
  const presented = await Promise.all(packages.map((folder) => presentRun(folder, publicKeys)));
  const whole = wholeRunOf(presented);
  const runs = await Promise.all(presented.map(async (run) => (run.report?.renewal === undefined || whole === undefined ? run : presentRun(run.folder, publicKeys, whole.folder))));
  const gathered = await gatherProgress({ ...sources, publicKeys, run: undefined, noRun: true }, catalogue);
  const progress = whole?.report === undefined ? gathered : { ...gathered, run: { report: renewedReport(whole.report, runs, gathered.partner.version), source: whole.folder } };
  const issuedAt = new Date(clock.now()).toISOString();
  const checklist = buildChecklist({ process, catalogue: identifyCatalogue(catalogue), at: issuedAt, commandFor }, progress);
  const [phases, issuerKeyId, policy] = [phasesUntilRun(process), keyIdOf(key), catalogue.policy];
  const decision = decideCertificate({ runs, partner: progress.partner, catalogue, policy, checklist, phases, issuerKeyId });
  if (decision.kind === 'withheld') return decision;
  const certificate = withId(buildCertificate({
    ...decision, issuedAt, supersedes, process, policy, checklist, phases, issuerKeyId,
    runs: runs.flatMap(({ report, ...run }) => (report === undefined ? [] : [{ ...run, report }])),
  }));
  const files = {
    [certificateNames.json]: `${JSON.stringify(certificate, null, 2)}\n`,
    [certificateNames.english]: renderCertificateHtml(certificate, 'en'),
    [certificateNames.french]: renderCertificateHtml(certificate, 'fr'),
    [certificateNames.badge]: renderBadge(certificate, 'en'),
  };
  const envelope = setEnvelope(signEnvelope(buildCertificateStatement(certificate, files), key, issuerKeyId));
  await writeCertificate(out, { ...files, [certificateNames.envelope]: envelope });
  return { kind: 'issued', certificate, folder: out };
}
