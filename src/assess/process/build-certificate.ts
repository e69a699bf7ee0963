import type { Certificate, CertificateKind, CertifiedRun } from '../../model/certificate.ts';
import type { Checklist } from '../../model/checklist.ts';
import type { Cause } from '../../model/event.ts';
import type { Policy } from '../../model/policy.ts';
import type { Process } from '../../model/process.ts';
import type { Report } from '../../model/report.ts';

/** What a certificate is written from. */
export interface CertificateParts {
  readonly kind: CertificateKind;
  readonly lacks: readonly Cause[];
  readonly issuedAt: string;
  readonly supersedes?: string | undefined;
  readonly process: Process;
  readonly policy: Policy | undefined;
  readonly checklist: Checklist;
  /** The phases whose attestations it names. */
  readonly phases: readonly string[];
  readonly runs: ReadonlyArray<{ readonly report: Report; readonly packageSha256: string; readonly signedBy: readonly string[]; readonly tillByHook: number; readonly tillByPerson: number }>;
  readonly issuerKeyId: string;
}

const dayMs = 86_400_000;

/**
 * Writes a certificate, all but its id.
 * @throws Error when there is no run to write it from
 */
export function buildCertificate({ kind, lacks, issuedAt, supersedes, process, policy, checklist, phases, runs, issuerKeyId }: CertificateParts): Omit<Certificate, 'id'> {
  const first = runs.find(({ report }) => report.renewal === undefined);
  if (first === undefined) throw new Error('a certificate rests on a whole run');
  // What is certified is the POS as the newest run met it.
  const { partner } = runs.reduce((newest, one) => (one.report.run.startedAt > newest.report.run.startedAt ? one : newest), first).report;
  const { profile, catalogue } = first.report;
  const { name, posName, version, build, locations, scope } = partner;
  const days = policy?.validityDays;
  return {
    schemaVersion: 1, kind, issuedAt,
    validUntil: days === undefined ? null : new Date(Date.parse(issuedAt) + days * dayMs).toISOString(),
    endsWith: process.changes.map(({ id, text }) => ({ id, text })),
    ...(supersedes !== undefined && { supersedes }),
    partner: { name, posName, version, ...(build !== undefined && { build }) },
    locations: locations.map((location) => ({ id: location.id, name: location.name, roles: location.roles })),
    scope: { flows: scope.flows, products: scope.products },
    profile: { in: profile.in, out: profile.out },
    rules: { version: catalogue.version, digest: catalogue.digest, authority: catalogue.authority, ...(catalogue.base !== undefined && { base: catalogue.base }) },
    runs: runs.map(describeRun),
    assumptions: first.report.assumptions.filter(({ reliedOn }) => reliedOn).map(({ id, position, overridden }) => ({ id, position, overridden })),
    waivers: runs.flatMap(({ report }) => report.waivers).map(({ requirement, reason, owner, expires, link }) => ({ requirement, reason, owner, expires, ...(link !== undefined && { link }) })),
    observations: first.report.requirements.filter(({ standing, required }) => standing === 'nonconformant' && !required).map(({ id, level, text }) => ({ id, level, text })),
    attestations: checklist.phases.filter(({ id }) => phases.includes(id)).flatMap(({ items }) => items).flatMap(({ id, text, state, record }) =>
      state !== 'done' || record?.role === undefined || record.kind !== 'attestation' ? []
        : [{ item: id, text, role: record.role, ...(record.by !== undefined && { by: record.by }), at: record.at, ...(record.sha256 !== undefined && { sha256: record.sha256 }) }]),
    issuer: { keyId: issuerKeyId },
    lacks,
  };
}

function describeRun({ report: { run, harness, counts, partner, renewal }, packageSha256, signedBy, tillByHook, tillByPerson }: CertificateParts['runs'][number]): CertifiedRun {
  return {
    id: run.id, operator: run.operator, version: partner.version, ...(renewal !== undefined && { renews: renewal.changes }), startedAt: run.startedAt, endedAt: run.endedAt, harnessVersion: harness.version, packageSha256, signedBy,
    evidence: { exchanges: counts.exchanges, orders: counts.orders, tillByHook, tillByPerson },
  };
}
