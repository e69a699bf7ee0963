import { createJudgeContext, type JudgeContext } from '../checks/judge-context.ts';
import { statusDeadlineId } from '../contract/read-positions.ts';
import { RunRecord } from '../model/run-record.ts';
import type { Catalogue } from '../model/catalogue.ts';
import type { RunEvent } from '../model/event.ts';
import type { Finding } from '../model/finding.ts';
import { outcomes, standings } from '../model/outcome.ts';
import { reportSchemaVersion, type Report, type RequirementReport } from '../model/report.ts';
import { applicableRequirements } from './applicable-requirements.ts';
import { findDialect } from './find-dialect.ts';
import type { JudgedScenario } from './judge-plan.ts';
import { judgeProfile } from './judge-profile.ts';
import { listLeftOut } from './list-left-out.ts';
import { judgeAcross } from './merge/judge-across.ts';
import { judgePart, type JudgedPart } from './merge/judge-part.ts';
import { placeStrays } from './merge/place-strays.ts';
import { withoutCuts } from './merge/narrow-part.ts';
import { reportMerged } from './merge/report-merged.ts';
import { reportRenewal } from './report-renewal.ts';
import { reportWaivers } from './report-waivers.ts';
import { standingOf } from './standing-of.ts';
import { verdictOf } from './verdict-of.ts';

/**
 * Judges a run from its events: the same events and catalogue always give the same report.
 * @throws Error when the events do not begin with the run's header
 */
export function assess(events: Iterable<RunEvent>, catalogue: Catalogue): Report {
  const record = new RunRecord();
  for (const event of events) record.add(event);
  return assessRecord(record, catalogue);
}

/**
 * Judges a run from its folded record.
 * @param parts the records that a merged run consists of, each judged by itself; `record` is then that of the whole
 */
export function assessRecord(record: RunRecord, catalogue: Catalogue, parts: readonly RunRecord[] = []): Report {
  const context = createJudgeContext(record, catalogue);
  const header = record.header;
  if (header === undefined) throw new Error('a run without its first event cannot be judged');
  const judged = parts.length === 0 ? [judgePart(context)] : judgeParts(parts, context);
  const played = judged.flatMap((part) => part.played);
  const findings = parts.length === 0 ? judged.flatMap((part) => part.findings) : joinFindings(judged, context);
  const requirements = reportRequirements(findings, played, context);
  const { verdict, reasons } = verdictOf({ record, requirements, findings, policy: catalogue.policy });
  const renewal = reportRenewal(record, requirements);
  const sent = listOrders(record);
  return {
    schemaVersion: reportSchemaVersion,
    verdict,
    reasons,
    certifies: verdict === 'passed' && !header.partner.isReference && header.operator === 'ueat',
    ...(renewal !== undefined && { renewal }),
    profile: { ...header.plan.profile, findings: judgeProfile(context) },
    harness: { version: header.harnessVersion },
    catalogue: header.catalogue,
    ...(catalogue.policy !== undefined && { policy: catalogue.policy }),
    partner: header.partner,
    run: {
      id: header.runId,
      operator: header.operator,
      startedAt: record.startedAt ?? '',
      endedAt: record.end === undefined ? null : record.end.at,
      durationMs: Math.round(record.lastMs),
      lanes: header.lanes,
      seed: header.seed,
      interrupted: record.end === undefined || record.end.interrupted,
      orderIds: [...sent.orderIds],
      selection: header.plan.selection,
      ...(header.plan.shard !== undefined && { shard: header.plan.shard }),
      ...(header.merged !== undefined && { merged: header.merged }),
    },
    counts: {
      byStanding: tally(standings, requirements.map(({ standing }) => [standing, 1])),
      byOutcome: tally(outcomes, findings.map(({ outcome, count }) => [outcome, count])),
      exchanges: record.exchanges.size,
      orders: sent.count,
    },
    requirements,
    scenarios: header.plan.scenarios.map((planned) => reportMerged(planned, judged, context)),
    assumptions: reportAssumptions(requirements, context),
    ...(header.qualification !== undefined && {
      qualification: { ...header.qualification, leftOut: listLeftOut(header.qualification, header.partner.scope, header.plan.profile) },
    }),
    waivers: reportWaivers(header.waivers ?? [], requirements),
    dialect: findDialect(context),
    unclaimed: judged.flatMap((part) => part.unclaimed),
  };
}

/** How often an order was sent, and the OrderIds in order. */
function listOrders({ attempts }: RunRecord): { readonly count: number; readonly orderIds: ReadonlySet<number> } {
  const orderIds = new Set<number>();
  let count = 0;
  for (const { call, orderId } of attempts.values()) {
    if (call === 'order') count += 1;
    if (orderId !== undefined) orderIds.add(orderId);
  }
  return { count, orderIds };
}

/** Each part by itself; of a run that was gone on with, the last one says what those before it left open. */
function judgeParts(parts: readonly RunRecord[], { record, catalogue, schemas }: JudgeContext): readonly JudgedPart[] {
  const isResumed = record.header?.merged?.resumed === true;
  return parts.map((part, index) => {
    const judged = judgePart(createJudgeContext(part, catalogue, schemas), index + 1);
    return isResumed && index < parts.length - 1 ? withoutCuts(judged) : judged;
  });
}

function joinFindings(judged: readonly JudgedPart[], whole: JudgeContext): readonly VerifyingFinding[] {
  const ofParts = placeStrays(whole.record, judged);
  return [...ofParts, ...judgeAcross(whole, ofParts)];
}

function tally<T extends string>(names: readonly T[], entries: ReadonlyArray<readonly [name: T, count: number]>): Readonly<Record<T, number>> {
  const counts = Object.fromEntries(names.map((name) => [name, 0])) as Record<T, number>;
  for (const [name, count] of entries) counts[name] += count;
  return counts;
}

function reportRequirements(findings: readonly VerifyingFinding[], played: readonly JudgedScenario[], context: JudgeContext): readonly RequirementReport[] {
  const applicable = applicableRequirements(context);
  const byRequirement = groupByRequirement(findings);
  const left = new Set(context.record.header?.plan.scenarios.filter(({ state }) => state === 'notSelected').map(({ id }) => id));
  const unplayed = new Set(played.filter(({ planned }) => left.has(planned.id)).flatMap(({ verifies }) => [...verifies]));
  return context.catalogue.requirements.map((requirement): RequirementReport => {
    const { id, level, raisedFrom, text, fix, source, ambiguity, excluded } = requirement;
    const own = byRequirement.get(id) ?? [];
    const isApplicable = applicable.has(id) && !isOfStandardMenuOnly(own);
    return {
      id, level, ...(raisedFrom !== undefined && { raisedFrom }), text, fix, source,
      ...(ambiguity !== undefined && { ambiguity }),
      ...(excluded !== undefined && { excluded }),
      standing: standingOf({ isExcluded: excluded !== undefined, isApplicable, hasUnplayed: unplayed.has(id), findings: own }),
      required: level === 'must' && excluded === undefined && isApplicable,
      findings: own,
    };
  });
}

function groupByRequirement(findings: readonly VerifyingFinding[]): ReadonlyMap<string, readonly Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    for (const id of new Set(finding.verifies)) {
      const group = groups.get(id) ?? [];
      group.push(toFinding(finding));
      groups.set(id, group);
    }
  }
  return groups;
}

/** A finding with the requirements that its check verifies. */
export interface VerifyingFinding extends Finding {
  readonly verifies: readonly string[];
}

function toFinding({ verifies: _verifies, ...finding }: VerifyingFinding): Finding {
  return finding;
}

/** An assumption is relied on when a requirement that names it was judged, or when every run needs it. */
function reportAssumptions(requirements: readonly RequirementReport[], context: JudgeContext): Report['assumptions'] {
  const judged = new Set(requirements.filter(({ standing }) => standing !== 'notApplicable' && standing !== 'excluded').map(({ id }) => id));
  const deadline = statusDeadlineId(context.record.header?.partner.acceptance);
  const named = context.catalogue.requirements.filter(({ id }) => judged.has(id)).flatMap(({ assumes }) => assumes.map((id) => (id === 'deadline.status' ? deadline : id)));
  return (context.record.header?.assumptions ?? []).map((assumption) => ({ ...assumption, reliedOn: named.includes(assumption.id) }));
}

/** A POS that sells its own menu is not held to the standard one: whatever only compares with that does not apply. */
function isOfStandardMenuOnly(findings: readonly Finding[]): boolean {
  return findings.length > 0 && findings.every(({ outcome, code }) => outcome === 'notApplicable' && code === 'menu.notStandard');
}
