import { randomBytes } from 'node:crypto';
import { setMaxListeners } from 'node:events';
import { join } from 'node:path';
import { assessRecord } from '../assess/assess.ts';
import { createJudgeContext } from '../checks/judge-context.ts';
import { schemaBookOf } from '../contract/schema-book-of.ts';
import { readPositions } from '../contract/read-positions.ts';
import { createRedactor } from '../evidence/redactor.ts';
import { countAccepted, listTillOrders } from '../evidence/list-till-orders.ts';
import { createRunFolder } from '../evidence/run-folder.ts';
import { openScratch } from '../evidence/scratch-file.ts';
import { runHook } from '../hooks/run-hook.ts';
import { identifyCatalogue, type Catalogue } from '../model/catalogue.ts';
import type { RunHeader } from '../model/event.ts';
import { phrase } from '../model/phrase.ts';
import type { Plan } from '../model/plan.ts';
import { type EnvironmentError, HarnessFault } from '../model/problem.ts';
import { RunRecord } from '../model/run-record.ts';
import { harnessVersion } from '../model/version.ts';
import { orderForLanes } from '../plan/path/order-for-lanes.ts';
import { createPlatform } from '../platform/create-platform.ts';
import type { ReferencePos } from '../reference-pos/options.ts';
import { createLimits } from '../run/limits.ts';
import { whyInterrupted } from '../run/why-interrupted.ts';
import { bailOut } from './bail-out.ts';
import { chooseAccess } from './choose-access.ts';
import { chooseLanes } from './choose-lanes.ts';
import { chooseTimeouts } from './choose-timeouts.ts';
import { cleanUpTill, countOpenChecks } from './clean-up-till.ts';
import { createIds } from './create-ids.ts';
import { openJournal } from './open-journal.ts';
import { overrideAssumptions } from './override-assumptions.ts';
import { playRun } from './play-run.ts';
import type { CertifyOptions, CertifyResult } from './certify.ts';
import type { SubjectUnderTest } from './read-subject.ts';
import { recordPartner } from './record-partner.ts';
import { recordRun } from './record-run.ts';
import { shareRange } from './share-range.ts';
import { systemClock } from './system-clock.ts';
import { toFault } from './to-fault.ts';
import { writeRunFiles } from './write-run-files.ts';

/** Content is the same in every run, unless told otherwise: a verdict must not hang on chance. */
const usualSeed = 1;

/**
 * Plays a plan once, records all of it, and judges the record.
 * @throws EnvironmentError when the surroundings do not allow a run, HarnessFault when nothing could be recorded
 */
export async function runOnce(
  { partner, credentials, qualification }: SubjectUnderTest, catalogue: Catalogue, plan: Plan, pos: ReferencePos | undefined, options: CertifyOptions,
): Promise<Omit<CertifyResult, 'staleWaivers'>> {
  const clock = options.clock ?? systemClock;
  const assumptions = overrideAssumptions(catalogue.assumptions, partner.assumptions);
  const positions = readPositions(assumptions, partner.pos.acceptance);
  const timeouts = chooseTimeouts(partner, positions);
  const schemas = schemaBookOf(catalogue.schemas);
  const record = new RunRecord(openScratch());
  const control = new AbortController();
  setMaxListeners(0, control.signal);
  const faults: unknown[] = [];
  let lost: EnvironmentError | undefined;
  const onFault = (error: unknown): void => {
    faults.push(error);
    control.abort();
  };
  const journal = openJournal(onFault);
  journal.subscribe((event) => { record.add(event); });
  const platform = await createPlatform({
    partner, credentials, catalogue, positions, schemas, timeouts, journal, record, clock, env: options.env, onFault, ready: journal.opened,
    openAccess: chooseAccess({ partner, credentials, tunnel: options.tunnel, env: options.env, signal: AbortSignal.any([control.signal, ...(options.signal === undefined ? [] : [options.signal])]), clock, positions }),
    onLost: (error) => {
      lost ??= error;
      control.abort(error);
    },
  });
  const interrupt = (): void => {
    control.abort();
    platform.interrupt();
  };
  control.signal.addEventListener('abort', () => { platform.interrupt(); });
  options.signal?.addEventListener('abort', interrupt);
  if (options.signal?.aborted === true) interrupt();
  try {
    const runId = randomBytes(4).toString('hex');
    const lanes = chooseLanes(partner, options.lanes, options.onWarning);
    // One lane plays the plan as it is printed.
    const laneRank = lanes > 1 ? orderForLanes(plan, catalogue.scenarios, partner.pos.limits.open) : new Map<string, number>();
    const seed = options.seed ?? usualSeed;
    const { publicUrl } = platform;
    const header: RunHeader = {
      schemaVersion: 1, runId, operator: options.operator ?? 'partner', harnessVersion, assumptions, timeouts, plan, lanes, seed,
      catalogue: identifyCatalogue(catalogue),
      partner: recordPartner(partner, publicUrl),
      ...(qualification !== undefined && { qualification }),
      ...(partner.waivers !== undefined && { waivers: partner.waivers }),
    };
    options.checkHeader?.(header);
    const folder = createRunFolder(options.outDir, { now: clock.now(), id: runId });
    const catalogueKept = folder.writeCatalogue(catalogue.files).catch(onFault);
    const ids = createIds({ ledgerFile: join(options.outDir, 'order-ids.txt'), range: shareRange(partner.orders.idRange, options.shard), count: plan.orderCount });
    journal.open({ file: folder.eventsFile, redactor: createRedactor({ spellings: credentials.spellings, fields: partner.redactedFields ?? [] }), clock, onListenerError: onFault });
    if (options.onEvent !== undefined) journal.subscribe(options.onEvent);
    const signal = bailOut({ journal, record, catalogue, platform, signal: control.signal, onBail: options.onBail });
    await recordRun(journal, header, platform, faults, async () => {
      pos?.setPlatformUrl(undefined, publicUrl);
      const judge = createJudgeContext(record, catalogue, schemas);
      await playRun({
        partner, credentials, catalogue, plan, timeouts, judge, journal, platform, ids, lanes, laneRank, signal,
        limits: createLimits(partner.pos.limits, platform.clock), askPerson: options.askPerson, bindings: new Map(),
        runHook: (hook, input) => runHook(hook, { ...input, env: options.env }),
      }, options.doctor === true && pos === undefined ? { env: options.env, clock } : undefined);
      await cleanUpTill({ partner, record, positions, journal, env: options.env, signal: control.signal, onWarning: options.onWarning });
      await catalogueKept;
    }, () => (options.signal?.aborted === true || lost !== undefined ? whyInterrupted(control.signal) : undefined));
    const fault = toFault(faults[0]);
    // Without its first event there is nothing to judge, and nothing was sent.
    if (record.header === undefined) throw fault ?? new HarnessFault('harness.unexpected', phrase`the run never began`);
    const report = assessRecord(record, catalogue);
    const tillOrders = listTillOrders(record, positions);
    const accepted = fault === undefined ? await writeRunFiles(folder, report, tillOrders) : countAccepted(tillOrders);
    return { report, record, folder, fault, lost, openChecks: countOpenChecks(record, accepted) };
  } finally {
    options.signal?.removeEventListener('abort', interrupt);
    await platform.close();
    await journal.close();
  }
}
