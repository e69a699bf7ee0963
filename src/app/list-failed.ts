import { join } from 'node:path';
import { splitAddress } from '../checks/judge-context.ts';
import { latestName } from '../evidence/latest-link.ts';
import type { Finding } from '../model/finding.ts';
import { phrase } from '../model/phrase.ts';
import { InputError } from '../model/problem.ts';
import type { RunRecord } from '../model/run-record.ts';
import { isBroken } from './is-broken.ts';
import { reportRun } from './report-run.ts';

/** What is to be played again of the last run. */
export interface FailedScenarios {
  readonly runId: string;
  /** Ids of scenarios, as `only` takes them. */
  readonly scenarios: readonly string[];
  /** Whether the last run was itself only a part: what failed before it is not known. */
  readonly wasPartial: boolean;
}

/** What nobody was there to do would be left to a person again. */
const manualCode = 'ask.unanswered';

/**
 * Lists the scenarios in which the last run found something that did not pass, failed and blocked alike; what is left to a person is not among them.
 * @throws InputError when there is no last run, its evidence does not verify, or nothing of it failed
 */
export async function listFailed(outDir: string): Promise<FailedScenarios> {
  const { report, record, problems, folder } = await reportRun(join(outDir, latestName), outDir).catch((error: unknown) => { throw isMissing(error) ? noEarlierRun(outDir) : error; });
  const broken = problems.filter(isBroken);
  if (broken.length > 0) {
    throw new InputError(broken.map(({ code, detail, file, line }) => ({ code, message: detail, hint: phrase`run ppip certify without --failed`, location: `${folder}/${file}:${line}:1` })));
  }
  const findings = report.requirements.flatMap((requirement) => requirement.findings).filter(({ outcome, code }) => outcome === 'failed' || (outcome === 'blocked' && code !== manualCode));
  const known = new Map(record.header?.plan.scenarios.map(({ id, scenario }) => [id, scenario]) ?? []);
  const scenarios = new Set(findings.flatMap((finding) => addressesOf(finding, record)).flatMap((planned) => known.get(planned) ?? []));
  if (scenarios.size === 0) {
    throw new InputError([{
      code: 'selection.nothingFailed', message: phrase`--failed: nothing failed in the last run, ${folder}`, hint: phrase`run ppip certify without it: only a whole run can pass`,
    }]);
  }
  return { runId: report.run.id, scenarios: [...scenarios].sort(), wasPartial: record.header?.plan.isPartial === true };
}

const isMissing = (error: unknown): boolean => error instanceof InputError && error.problems.every(({ code }) => code === 'evidence.notFound');

const noEarlierRun = (outDir: string): InputError => new InputError([{
  code: 'evidence.notFound', message: phrase`--failed: there is no earlier run in ${outDir}`, hint: phrase`run ppip certify without --failed first, or name with --out the folder of the runs`,
}]);

/** The planned scenarios that a finding comes from: its own; of a standing check, that of its step, else those of the exchanges that show it. */
function addressesOf({ scenario, step, evidence }: Finding, record: RunRecord): readonly string[] {
  if (scenario !== 'always') return [scenario];
  if (step !== '') return [splitAddress(step).scenario];
  return evidence.flatMap(({ exchangeId }) => {
    const exchange = record.exchanges.get(exchangeId);
    if (exchange?.step !== undefined) return [splitAddress(exchange.step).scenario];
    const key = exchange?.correlation?.kind === 'matched' ? exchange.correlation.key : undefined;
    return key === undefined ? [] : record.threads.get(key)?.attempts.map((attempt) => splitAddress(attempt.step).scenario) ?? [];
  });
}
