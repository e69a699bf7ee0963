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
import { phrase } from '../model/phrase.ts';
import type { Plan } from '../model/plan.ts';
import type { Clock } from '../model/ports.ts';
import { type EnvironmentError, HarnessFault, type Problem } from '../model/problem.ts';
import type { Report } from '../model/report.ts';
import { RunRecord } from '../model/run-record.ts';
import type { Shard } from '../model/shard.ts';
import { harnessVersion } from '../model/version.ts';
import { orderForLanes } from '../plan/path/order-for-lanes.ts';
import { planRun } from '../plan/plan-run.ts';
import { createPlatform } from '../platform/create-platform.ts';
import type { ReferencePos } from '../reference-pos/options.ts';
import { createLimits } from '../run/limits.ts';
import type { AskPerson } from '../run/run-context.ts';
import { bailOut } from './bail-out.ts';
import { chooseAccess, type TunnelChoice } from './choose-access.ts';
import { chooseLanes } from './choose-lanes.ts';
import { chooseTimeouts } from './choose-timeouts.ts';
import { cleanUpTill, countOpenChecks } from './clean-up-till.ts';
import { createIds } from './create-ids.ts';
import { loadRules } from './load-rules.ts';
import { openJournal } from './open-journal.ts';
import { overrideAssumptions } from './override-assumptions.ts';
import { findStaleWaivers } from './find-stale-waivers.ts';
import { playRun } from './play-run.ts';
import { readSubject, type SubjectChoice, type SubjectUnderTest } from './read-subject.ts';
import { recordPartner } from './record-partner.ts';
import { recordRun } from './record-run.ts';
import { shareRange } from './share-range.ts';
import { startEmbeddedPos } from './start-embedded-pos.ts';
import { systemClock } from './system-clock.ts';
import { toEmbedded } from './to-embedded.ts';
import { toFault } from './to-fault.ts';
import { writeRunFiles } from './write-run-files.ts';

/** What a certification is asked to do. */
export interface CertifyOptions {
  readonly subject: SubjectChoice;
  readonly catalogueDir?: string | undefined;
  /** A catalogue that is loaded already; wins over the folder. */
  readonly catalogue?: Catalogue | undefined;
  readonly only?: readonly string[] | undefined;
  /** Scenarios that have one of these tags, beside those of `only`. */
  readonly tags?: readonly string[] | undefined;
  /** What has changed since the certification: the run is to renew it. In place of `only` and `tags`. */
  readonly changed?: readonly string[] | undefined;
  /** The part of the plan that this machine plays. */
  readonly shard?: Shard | undefined;
  readonly outDir: string;
  readonly lanes?: number | undefined;
  readonly seed?: number | undefined;
  readonly operator?: Operator | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The user's own tunnel program, through which callbacks come. */
  readonly tunnel?: TunnelChoice | undefined;
  /** Ends the run early, with its evidence and report. */
  readonly signal?: AbortSignal | undefined;
  readonly askPerson?: AskPerson | undefined;
  /** Plays no more once a required rule is violated, and tells which; what was not played is judged as interrupted. */
  readonly onBail?: ((ids: readonly string[]) => void) | undefined;
  /** Looks at the way to the POS first, and ends the run at once when it would be pointless; the embedded POS needs no doctor. */
  readonly doctor?: boolean | undefined;
  readonly onWarning?: ((problem: Problem) => void) | undefined;
  /** Told of the first event before it is written: throws when the run must not be. */
  readonly checkHeader?: ((header: RunHeader) => void) | undefined;
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
  /** What ppip.yaml must no longer ask for, each with its place. */
  readonly staleWaivers: readonly Problem[];
  /** Set when the harness itself failed; the report is then incomplete. */
  readonly fault?: HarnessFault | undefined;
  /** Set when the tunnel or relay was lost, so that no callback could come any more: the run was then ended early. */
  readonly lost?: EnvironmentError | undefined;
}

/** Content is the same in every run, unless told otherwise: a verdict must not hang on chance. */
const usualSeed = 1;

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
  const plan = planRun({ partner: subject.partner, catalogue, only: options.only ?? [], tags: options.tags, changed: options.changed, shard: options.shard });
  const behaviours = options.subject.kind === 'reference' ? options.subject.behaviours : undefined;
  const pos = behaviours === undefined ? undefined : await startEmbeddedPos(subject.partner, subject.credentials, catalogue, behaviours);
  try {
    const partner = pos === undefined ? subject.partner : toEmbedded(subject.partner, pos);
    const result = await runOnce({ ...subject, partner }, catalogue, plan, pos, options);
    return { ...result, staleWaivers: findStaleWaivers(result.report, subject.waiverPlaces) };
  } finally {
    await pos?.close();
  }
}

async function runOnce(
  { partner, credentials, qualification }: SubjectUnderTest, catalogue: Catalogue, plan: Plan, pos: ReferencePos | undefined, options: CertifyOptions,
): Promise<Omit<CertifyResult, 'staleWaivers'>> {
  const clock = options.clock ?? systemClock;
  const assumptions = overrideAssumptions(catalogue.assumptions, partner.assumptions);
  const positions = readPositions(assumptions, partner.pos.acceptance);
  const timeouts = chooseTimeouts(partner, positions);
  const schemas = schemaBookOf(catalogue.schemas);
  const record = new RunRecord();
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
      control.abort();
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
    await folder.writeCatalogue(catalogue.files);
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
    }, () => options.signal?.aborted === true || lost !== undefined);
    const fault = toFault(faults[0]);
    // Without its first event there is nothing to judge, and nothing was sent.
    if (record.header === undefined) throw fault ?? new HarnessFault('harness.unexpected', phrase`the run never began`);
    const report = assessRecord(record, catalogue);
    const tillOrders = listTillOrders(record, positions);
    if (fault === undefined) await writeRunFiles(folder, report, tillOrders);
    return { report, record, folder, fault, lost, openChecks: countOpenChecks(record, tillOrders) };
  } finally {
    options.signal?.removeEventListener('abort', interrupt);
    await platform.close();
    await journal.close();
  }
}
