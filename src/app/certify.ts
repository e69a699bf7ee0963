import type { RunFolder } from '../evidence/run-folder.ts';
import type { Catalogue } from '../model/catalogue.ts';
import type { Operator, RunEvent, RunHeader } from '../model/event.ts';
import type { Clock } from '../model/ports.ts';
import type { Plan } from '../model/plan.ts';
import type { EnvironmentError, HarnessFault, Problem } from '../model/problem.ts';
import type { Report } from '../model/report.ts';
import type { RunRecord } from '../model/run-record.ts';
import type { Shard } from '../model/shard.ts';
import { planRun } from '../plan/plan-run.ts';
import type { ReferencePos } from '../reference-pos/options.ts';
import type { AskPerson } from '../run/run-context.ts';
import type { TunnelChoice } from './choose-access.ts';
import { loadRules } from './load-rules.ts';
import { findStaleWaivers } from './find-stale-waivers.ts';
import { readSubject, type SubjectChoice, type SubjectUnderTest } from './read-subject.ts';
import { systemClock } from './system-clock.ts';
import { toEmbedded } from './to-embedded.ts';

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
  /** Awaited when the input is read and the run is planned, before anything is opened or sent. */
  readonly onPlanned?: ((plan: Plan) => void | Promise<void>) | undefined;
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
  await options.onPlanned?.(plan);
  // Bad input is told without all that a run needs.
  const { runOnce } = await import('./run-once.ts');
  const pos = options.subject.kind === 'reference' ? await startPos(subject, catalogue, options.subject.behaviours) : undefined;
  try {
    const partner = pos === undefined ? subject.partner : toEmbedded(subject.partner, pos);
    const result = await runOnce({ ...subject, partner }, catalogue, plan, pos, options);
    return { ...result, staleWaivers: findStaleWaivers(result.report, subject.waiverPlaces) };
  } finally {
    await pos?.close();
  }
}

async function startPos({ partner, credentials }: SubjectUnderTest, catalogue: Catalogue, behaviours: readonly string[]): Promise<ReferencePos> {
  const { startEmbeddedPos } = await import('./start-embedded-pos.ts');
  return startEmbeddedPos(partner, credentials, catalogue, behaviours);
}
