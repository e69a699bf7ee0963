import { randomBytes } from 'node:crypto';
import { setMaxListeners } from 'node:events';
import { join } from 'node:path';
import { assessRecord } from '../assess/assess.ts';
import { createJudgeContext } from '../checks/judge-context.ts';
import { schemaBookOf } from '../contract/schema-book-of.ts';
import { readPositions } from '../contract/read-positions.ts';
import { createRedactor } from '../evidence/redactor.ts';
import { listTillOrders } from '../evidence/list-till-orders.ts';
import { createRunFolder, type RunFolder } from '../evidence/run-folder.ts';
import { runHook } from '../hooks/run-hook.ts';
import { identifyCatalogue, type Catalogue } from '../model/catalogue.ts';
import type { Operator, RunEvent, RunHeader } from '../model/event.ts';
import type { Partner } from '../model/partner.ts';
import { phrase } from '../model/phrase.ts';
import type { Plan } from '../model/plan.ts';
import type { Clock } from '../model/ports.ts';
import { HarnessFault, type Problem } from '../model/problem.ts';
import type { Report } from '../model/report.ts';
import { RunRecord } from '../model/run-record.ts';
import type { Shard } from '../model/shard.ts';
import { harnessVersion } from '../model/version.ts';
import { planRun } from '../plan/plan-run.ts';
import { createPlatform, type Platform } from '../platform/create-platform.ts';
import type { ReferencePos } from '../reference-pos/options.ts';
import { createLimits } from '../run/limits.ts';
import type { AskPerson } from '../run/run-context.ts';
import { runPlan } from '../run/run-plan.ts';
import { bailOut } from './bail-out.ts';
import { chooseTimeouts } from './choose-timeouts.ts';
import { cleanUpTill, countOpenChecks } from './clean-up-till.ts';
import { createIds } from './create-ids.ts';
import { loadRules } from './load-rules.ts';
import { openJournal, type LateJournal } from './open-journal.ts';
import { overrideAssumptions } from './override-assumptions.ts';
import { publicUrlOf } from './public-url-of.ts';
import { readSubject, type SubjectChoice, type SubjectUnderTest } from './read-subject.ts';
import { recordPartner } from './record-partner.ts';
import { referenceHooks } from './reference-hooks.ts';
import { shareRange } from './share-range.ts';
import { startEmbeddedPos } from './start-embedded-pos.ts';
import { systemClock } from './system-clock.ts';
import { toFault } from './to-fault.ts';
import { writeRunFiles } from './write-run-files.ts';

/** What a certification is asked to do. */
export interface CertifyOptions {
  readonly subject: SubjectChoice;
  readonly catalogueDir?: string | undefined;
  /** A catalogue that is loaded already; wins over the folder. */
  readonly catalogue?: Catalogue | undefined;
  readonly only?: readonly string[] | undefined;
  /** The part of the plan that this machine plays. */
  readonly shard?: Shard | undefined;
  readonly outDir: string;
  readonly lanes?: number | undefined;
  readonly seed?: number | undefined;
  readonly operator?: Operator | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Ends the run early, with its evidence and report. */
  readonly signal?: AbortSignal | undefined;
  readonly askPerson?: AskPerson | undefined;
  /** Plays no more once a required rule is violated, and tells which; what was not played is judged as interrupted. */
  readonly onBail?: ((ids: readonly string[]) => void) | undefined;
  readonly onWarning?: ((problem: Problem) => void) | undefined;
  readonly onEvent?: ((event: RunEvent) => void) | undefined;
  readonly clock?: Clock | undefined;
}

/** What a certification leaves. */
export interface CertifyResult {
  readonly report: Report;
  readonly record: RunRecord;
  readonly folder: RunFolder;
  /** How many checks the run left on the till, none when the partner's hook closed them; the till sheet in the run folder lists every order. */
  readonly openChecks: number;
  /** Set when the harness itself failed; the report is then incomplete. */
  readonly fault?: HarnessFault | undefined;
}

/** Content is the same in every run, unless told otherwise: a verdict must not hang on chance. */
const usualSeed = 1;

/** How many scenarios are played at the same time, unless told otherwise. */
export const usualLanes = 4;

/**
 * The main job: plans, plays, records, judges and reports one certification run.
 * @throws InputError for bad input, before anything was sent
 * @throws EnvironmentError when the surroundings do not allow a run, such as a port that is taken
 * @throws HarnessFault when not even the beginning of the run could be recorded; nothing was sent
 */
export async function certify(options: CertifyOptions): Promise<CertifyResult> {
  const catalogue = options.catalogue ?? (await loadRules(options.catalogueDir));
  const subject = await readSubject(options.subject, catalogue, options.env, options.clock ?? systemClock);
  for (const warning of subject.warnings) options.onWarning?.(warning);
  const plan = planRun({ partner: subject.partner, catalogue, only: options.only ?? [], shard: options.shard });
  const behaviours = options.subject.kind === 'reference' ? options.subject.behaviours : undefined;
  const pos = behaviours === undefined ? undefined : await startEmbeddedPos(subject.partner, subject.credentials, catalogue, behaviours);
  try {
    const partner = pos === undefined ? subject.partner : withUrls(subject.partner, pos);
    return await runOnce({ ...subject, partner }, catalogue, plan, pos, options);
  } finally {
    await pos?.close();
  }
}

function withUrls(partner: Partner, { menuSyncUrl, ordersUrl, tillUrl }: ReferencePos): Partner {
  return { ...partner, hooks: referenceHooks(tillUrl), pos: { ...partner.pos, menuSyncUrl, ordersUrl } };
}

async function runOnce(
  { partner, credentials }: SubjectUnderTest, catalogue: Catalogue, plan: Plan, pos: ReferencePos | undefined, options: CertifyOptions,
): Promise<CertifyResult> {
  const clock = options.clock ?? systemClock;
  const assumptions = overrideAssumptions(catalogue.assumptions, partner.assumptions);
  const positions = readPositions(assumptions);
  const timeouts = chooseTimeouts(partner, positions);
  const schemas = schemaBookOf(catalogue.schemas);
  const record = new RunRecord();
  const control = new AbortController();
  setMaxListeners(0, control.signal);
  const faults: unknown[] = [];
  const onFault = (error: unknown): void => {
    faults.push(error);
    control.abort();
  };
  const journal = openJournal(onFault);
  journal.subscribe((event) => { record.add(event); });
  const platform = await createPlatform({
    partner, credentials, catalogue, positions, schemas, timeouts, journal, record, clock, env: options.env, onFault, ready: journal.opened,
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
    const folder = createRunFolder(options.outDir, { now: clock.now(), id: runId });
    await folder.writeCatalogue(catalogue.files);
    const ids = createIds({ ledgerFile: join(options.outDir, 'order-ids.txt'), range: shareRange(partner.orders.idRange, options.shard), count: plan.orderCount });
    const lanes = options.lanes ?? usualLanes;
    const seed = options.seed ?? usualSeed;
    const publicUrl = publicUrlOf(partner, platform);
    const header: RunHeader = {
      schemaVersion: 1, runId, operator: options.operator ?? 'partner', harnessVersion, assumptions, timeouts, plan, lanes, seed,
      catalogue: identifyCatalogue(catalogue),
      partner: recordPartner(partner, publicUrl),
      ...(partner.waivers !== undefined && { waivers: partner.waivers }),
    };
    journal.open({ file: folder.eventsFile, redactor: createRedactor({ spellings: credentials.spellings, fields: partner.redactedFields ?? [] }), clock, onListenerError: onFault });
    if (options.onEvent !== undefined) journal.subscribe(options.onEvent);
    const signal = bailOut({ journal, record, catalogue, platform, signal: control.signal, onBail: options.onBail });
    await recordRun(journal, header, platform, faults, async () => {
      pos?.setPlatformUrl(undefined, publicUrl);
      const judge = createJudgeContext(record, catalogue, schemas);
      await runPlan({
        partner, credentials, catalogue, plan, timeouts, judge, journal, platform, ids, lanes, signal,
        limits: createLimits(partner.pos.limits, platform.clock), askPerson: options.askPerson, bindings: new Map(),
        runHook: (hook, input) => runHook(hook, { ...input, env: options.env }),
      });
      await cleanUpTill({ partner, record, positions, journal, env: options.env, signal: control.signal, onWarning: options.onWarning });
    }, () => options.signal?.aborted === true);
    const fault = toFault(faults[0]);
    // Without its first event there is nothing to judge, and nothing was sent.
    if (record.header === undefined) throw fault ?? new HarnessFault('harness.unexpected', phrase`the run never began`);
    const report = assessRecord(record, catalogue);
    const tillOrders = listTillOrders(record, positions);
    if (fault === undefined) await writeRunFiles(folder, report, tillOrders);
    return { report, record, folder, fault, openChecks: countOpenChecks(record, tillOrders) };
  } finally {
    options.signal?.removeEventListener('abort', interrupt);
    await platform.close();
    await journal.close();
  }
}

/** Writes the beginning and the end of a run around the run itself; a fault of the harness is the end of it, with what is known. */
async function recordRun(
  journal: LateJournal, header: RunHeader, platform: Platform, faults: unknown[], run: () => Promise<void>, wasInterrupted: () => boolean,
): Promise<void> {
  try {
    journal.record({ type: 'runStarted', header });
    await run();
  } catch (error) {
    faults.push(error);
  }
  await platform.close();
  const fault = toFault(faults[0]);
  try {
    journal.record({
      type: 'runEnded', interrupted: wasInterrupted(), ...(fault !== undefined && { fault: { code: fault.problem.code, detail: fault.message } }),
    });
  } catch (error) {
    faults.push(error);
  }
}
