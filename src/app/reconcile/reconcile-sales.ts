import { createHash } from 'node:crypto';
import { reconcile } from '../../assess/reconcile/reconcile.ts';
import { InputError } from '../../model/problem.ts';
import type { Reconciliation } from '../../model/reconciliation.ts';
import { isBroken } from '../is-broken.ts';
import type { PlacedProblem } from '../placed-problem.ts';
import { holdRun, outcomeOfPart } from '../process/hold-run.ts';
import { keepForChecklist } from '../process/keep-for-checklist.ts';
import { reportRun } from '../report-run.ts';
import { checkUnit } from './check-unit.ts';
import { cleanProblem, readSalesFile, type SalesFileOptions } from './read-sales-file.ts';

/** What is held against what. */
export interface ReconcileOptions extends SalesFileOptions {
  /** A run folder, its events.jsonl, or `latest`. */
  readonly run: string;
  /** Where run folders are kept. */
  readonly runsDir: string;
  /** Where the result is kept for the checklist, and whose it is. */
  readonly keep?: { readonly folder: string; readonly configFile: string } | undefined;
}

/** What came of it. */
export interface ReconciledSales {
  readonly reconciliation: Reconciliation;
  /** The folder of the run, and what is wrong with its evidence. */
  readonly folder: string;
  readonly problems: readonly PlacedProblem[];
  readonly keptIn?: string;
}

/**
 * Compares the POS's own sales export with what a recorded run sent (PPIP, phase 4). A run whose evidence does not verify leads to `incomplete` at most.
 * @throws InputError when the run or the export cannot be read, or the result is to be kept as that of another integration
 * @throws EnvironmentError when the result cannot be kept
 */
export async function reconcileSales({ run, runsDir, keep, ...options }: ReconcileOptions): Promise<ReconciledSales> {
  const { file, bytes, sales } = await readSalesFile(options);
  const { report, record, folder, problems } = await reportRun(run, runsDir);
  if (keep !== undefined) await holdRun(report, keep.configFile);
  const rules = new Map(report.requirements.map(({ id, level, excluded }) => [id, excluded === undefined ? level : undefined]));
  const { comparing, unreadable } = reconcile(record, sales, (requirement) => rules.get(requirement));
  const wrong = unreadable.flatMap(({ amounts }) => Object.values(amounts).flatMap((amount) => (amount.kind === 'unreadable' ? [cleanProblem(amount.problem)] : [])));
  if (wrong.length > 0) throw new InputError(wrong);
  checkUnit(comparing, options.isInCents, file);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const reconciliation: Reconciliation = {
    schemaVersion: 1, ...comparing,
    outcome: problems.some(isBroken) ? 'incomplete' : comparing.outcome,
    run: { id: report.run.id, startedAt: report.run.startedAt, partner: report.partner.name, posVersion: report.partner.version },
    catalogue: { version: report.catalogue.version, digest: report.catalogue.digest, authority: report.catalogue.authority },
    sales: { file, sha256, columns: sales.columns },
  };
  if (keep === undefined) return { reconciliation, folder, problems };
  const keptIn = await keepForChecklist({
    ...keep, kind: 'reconciliation', outcome: outcomeOfPart(reconciliation.outcome, report), runId: report.run.id, catalogue: report.catalogue, subject: { file, sha256 }, result: reconciliation,
  });
  return { reconciliation, folder, problems, keptIn };
}
