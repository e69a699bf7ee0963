import type { KeyObject } from 'node:crypto';
import { join } from 'node:path';
import { buildChecklist } from '../../assess/process/build-checklist.ts';
import { buildPortfolio, listFailedCodes } from '../../assess/process/build-portfolio.ts';
import { stateOfCertificate } from '../../assess/process/state-of-certificate.ts';
import { readIfThere } from '../../config/read-qualification.ts';
import { certificateNames } from '../../evidence/certificate/certificate-names.ts';
import { readCertificateFiles } from '../../evidence/certificate/read-certificate.ts';
import { findFoldersWith, listFolders } from '../../evidence/find-folders-with.ts';
import { keptFolder } from '../../evidence/kept/keep-result.ts';
import { packageNames } from '../../evidence/package/package-names.ts';
import { runFolderNames } from '../../evidence/run-folder.ts';
import { identifyCatalogue, type Catalogue } from '../../model/catalogue.ts';
import type { Certificate } from '../../model/certificate.ts';
import { isJsonObject } from '../../model/json.ts';
import { phrase } from '../../model/phrase.ts';
import type { Clock } from '../../model/ports.ts';
import { InputError, type Problem } from '../../model/problem.ts';
import type { Portfolio, PortfolioCertificate, PortfolioPartner } from '../../model/portfolio.ts';
import type { Report } from '../../model/report.ts';
import { loadRules } from '../load-rules.ts';
import { systemClock } from '../system-clock.ts';
import { verifyPackage } from '../verify-package.ts';
import { commandFor } from './command-for.ts';
import { gatherProgress } from './gather-progress.ts';
import { processOf } from './process-of.ts';
import { checkCertificate } from './verify-certificate.ts';

/** Which partners are looked at, and by what. */
export interface PortfolioOptions {
  /** One folder a partner lies right below it. */
  readonly folder: string;
  /** Keys that signatures of certificates and attestations are checked with; with none they are not looked at. */
  readonly publicKeys: readonly KeyObject[];
  /** The moment that certificates are looked at for, in milliseconds since the epoch; now, when it is left out. */
  readonly at?: number | undefined;
  readonly catalogueDir?: string | undefined;
  readonly clock?: Clock;
}

/**
 * Reads packages, certificates, attestations and kept results of all partners into one page. Nothing is kept of it: the files of the partners are the only source. What cannot be read of one
 * partner is told there, and keeps no other from being read.
 * @throws InputError `portfolio.notFound` when there is no such folder, or the catalogue tells no process
 */
export async function readPortfolio({ folder, publicKeys, at, catalogueDir, clock = systemClock }: PortfolioOptions): Promise<Portfolio> {
  const catalogue = await loadRules(catalogueDir);
  const folders = await listFolders(folder);
  if (folders === undefined) {
    throw new InputError([{ code: 'portfolio.notFound', message: phrase`there is no folder ${folder}`, hint: phrase`name the folder that has one folder for each partner` }]);
  }
  const moment = at ?? clock.now();
  const partners: PortfolioPartner[] = [];
  // One after the other: each package is judged again, and that takes memory.
  for (const one of folders) partners.push(...await readPartner(one, { catalogue, publicKeys, moment }));
  return buildPortfolio(partners, moment);
}

interface Circumstances {
  readonly catalogue: Catalogue;
  readonly publicKeys: readonly KeyObject[];
  readonly moment: number;
}

async function readPartner(folder: string, { catalogue, publicKeys, moment }: Circumstances): Promise<readonly PortfolioPartner[]> {
  const problems: Problem[] = [];
  const attempt = async <T>(work: () => Promise<T>): Promise<T | undefined> => {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      problems.push(...error.problems);
      return undefined;
    }
  };
  const packages = await findFoldersWith(packageNames.envelope, folder);
  const newest = await findNewest(packages);
  const report = newest === undefined ? undefined : await attempt(() => readReport(newest, problems));
  const certificates = await readCertificates(folder, publicKeys, problems);
  const latest = certificates.toSorted((a, b) => Date.parse(b.certificate.issuedAt) - Date.parse(a.certificate.issuedAt) || (a.certificate.kind === 'certificate' ? -1 : 1));
  const config = join(folder, 'ppip.yaml');
  const hasConfig = (await attempt(() => readIfThere(config))) !== undefined;
  const checklist = !hasConfig ? undefined : await attempt(async () => {
    const progress = await gatherProgress({
      configFile: config, attestationsFile: join(folder, 'attestations.yaml'), evidenceDir: join(folder, keptFolder), runsDir: join(folder, 'ppip-runs'), publicKeys, ...(report !== undefined && { noRun: true }),
    }, catalogue);
    return buildChecklist({ process: processOf(catalogue), catalogue: identifyCatalogue(catalogue), at: new Date(moment).toISOString(), commandFor }, report === undefined || newest === undefined ? progress : { ...progress, run: { report, source: newest } });
  });
  const partner = checklist?.partner ?? report?.partner ?? latest[0]?.certificate.partner;
  if (partner === undefined && problems.length === 0) return [];
  const current = checklist?.phases.findIndex(({ state }) => state === 'current') ?? -1;
  const phase = checklist?.phases[current];
  const certificate = worthOf(latest, partner, moment);
  return [{
    folder, name: partner?.name ?? folder, posName: partner?.posName ?? '', version: partner?.version ?? '',
    ...(phase !== undefined && { phase: { number: current + 1, id: phase.id, title: phase.title } }),
    ...(checklist !== undefined && { phases: { all: checklist.phases.length, done: checklist.phases.filter(({ state }) => state === 'done').length } }),
    next: checklist?.next ?? [],
    ...(report !== undefined && newest !== undefined && { run: { package: newest, id: report.run.id, verdict: report.verdict, operator: report.run.operator, endedAt: report.run.endedAt } }),
    ...(certificate !== undefined && { certificate }),
    codes: report === undefined ? [] : listFailedCodes(report),
    problems,
  }];
}

/** The package whose own report says that its run began last; what it says is judged anew afterwards. */
async function findNewest(packages: readonly string[]): Promise<string | undefined> {
  const dated = await Promise.all(packages.map(async (folder) => ({ folder, startedAt: await startOf(folder) })));
  return dated.reduce<{ readonly folder: string; readonly startedAt: string } | undefined>((best, one) => (best === undefined || one.startedAt > best.startedAt ? one : best), undefined)?.folder;
}

async function startOf(folder: string): Promise<string> {
  try {
    const report: unknown = JSON.parse((await readIfThere(join(folder, packageNames.run, runFolderNames.report))) ?? '');
    return isJsonObject(report) && isJsonObject(report.run) && typeof report.run.startedAt === 'string' ? report.run.startedAt : '';
  } catch {
    return '';
  }
}

async function readReport(folder: string, problems: Problem[]): Promise<Report | undefined> {
  const { report, problems: found } = await verifyPackage(folder, []);
  if (report === undefined) {
    problems.push({ code: 'portfolio.unverified', message: phrase`the package does not verify (${found.length})`, hint: phrase`ppip verify says where`, location: folder });
  }
  return report;
}

async function readCertificates(folder: string, publicKeys: readonly KeyObject[], problems: Problem[]): Promise<ReadonlyArray<{ readonly folder: string; readonly certificate: Certificate }>> {
  const found: Array<{ readonly folder: string; readonly certificate: Certificate }> = [];
  for (const one of await findFoldersWith(certificateNames.envelope, folder)) {
    const files = await readCertificateFiles(one);
    const { certificate, isVerified } = checkCertificate(files, []);
    // Whoever signed a readiness statement is the partner, whose key nobody need have.
    const isTrusted = certificate?.kind === 'readinessStatement' || publicKeys.length === 0 || checkCertificate(files, publicKeys).signers.some((signer) => signer.isVerified);
    if (certificate !== undefined && isVerified && isTrusted) found.push({ folder: one, certificate });
    else problems.push({ code: 'portfolio.unverified', message: phrase`the certificate does not verify`, hint: phrase`ppip verify says where`, location: one });
  }
  return found;
}

function worthOf(latest: ReadonlyArray<{ readonly folder: string; readonly certificate: Certificate }>, partner: { readonly posName: string; readonly version: string } | undefined, at: number): PortfolioCertificate | undefined {
  const chosen = latest.find(({ certificate }) => certificate.kind === 'certificate') ?? latest[0];
  if (chosen === undefined) return undefined;
  const { certificate, folder } = chosen;
  const { state, reasons } = stateOfCertificate(certificate, { at, partner, others: latest.map((one) => one.certificate) });
  return { folder, id: certificate.id, kind: certificate.kind, state, validUntil: certificate.validUntil, reasons };
}
