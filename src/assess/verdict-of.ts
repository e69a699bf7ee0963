import { whyCut } from '../checks/why-cut.ts';
import type { Cause } from '../model/event.ts';
import type { Finding } from '../model/finding.ts';
import type { Verdict } from '../model/outcome.ts';
import type { Plan } from '../model/plan.ts';
import type { Policy } from '../model/policy.ts';
import type { RequirementReport } from '../model/report.ts';
import type { RunRecord } from '../model/run-record.ts';
import { nameShard } from '../model/shard.ts';
import { breachesOf } from './breaches-of.ts';

/** What a verdict is made from. */
export interface VerdictInput {
  readonly record: Pick<RunRecord, 'end' | 'header'>;
  readonly requirements: ReadonlyArray<Pick<RequirementReport, 'id' | 'standing' | 'required'>>;
  readonly findings: ReadonlyArray<Pick<Finding, 'outcome'>>;
  readonly policy?: Policy | undefined;
}

/** A verdict and, when it is not `passed`, why. */
export interface VerdictResult {
  readonly verdict: Verdict;
  readonly reasons: readonly Cause[];
}

/** The verdict of a run (design §5 rule 10): total, and never passed unless everything that is required was shown. */
export function verdictOf(input: VerdictInput): VerdictResult {
  const broken = whyUnfinished(input.record);
  if (broken.length > 0) return { verdict: 'incomplete', reasons: broken };
  const required = input.requirements.filter((requirement) => requirement.required);
  const violated = required.filter(({ standing }) => standing === 'nonconformant').map(({ id }) => id);
  const unmet = breachesOf(input.policy, input.record.header);
  if (violated.length > 0) return { verdict: 'failed', reasons: [{ code: 'verdict.nonconformant', args: { ids: violated } }, ...unmet, ...whichPart(input.record.header?.plan)] };
  const missing = [...whyIncomplete(input, required), ...unmet];
  return missing.length > 0 ? { verdict: 'incomplete', reasons: missing } : { verdict: 'passed', reasons: [] };
}

function whyUnfinished({ end }: VerdictInput['record']): readonly Cause[] {
  if (end === undefined) return [{ code: 'run.unfinished', args: {} }];
  if (end.fault !== undefined) return [{ code: 'run.harnessFault', args: { ...end.fault } }];
  return end.interrupted ? [whyCut({ end })] : [];
}

/** That this is one of several parts, which a violation does not make less true. */
function whichPart(plan: Plan | undefined): readonly Cause[] {
  return plan?.shard === undefined || plan.shard.of === 1 ? [] : [{ code: 'verdict.oneShard', args: { shard: nameShard(plan.shard) } }];
}

function whyIncomplete({ record, findings }: VerdictInput, required: VerdictInput['requirements']): readonly Cause[] {
  const plan = record.header?.plan;
  const open = required.filter(({ standing }) => standing !== 'conformant').map(({ id }) => id);
  const part = whichPart(plan);
  const hasRun = plan?.scenarios.some(({ state }) => state === 'run') ?? false;
  const hasAsserted = findings.some(({ outcome }) => outcome === 'passed' || outcome === 'failed');
  return [
    ...(hasRun ? [] : [{ code: 'verdict.noScenario', args: {} }]),
    ...(hasAsserted && required.length > 0 ? [] : [{ code: 'verdict.nothingAsserted', args: {} }]),
    ...(open.length > 0 ? [{ code: 'verdict.notConformant', args: { ids: open } }] : []),
    ...(plan?.isPartial === true && part.length === 0 ? [{ code: 'verdict.partialSelection', args: {} }] : []),
    ...part,
    ...(plan !== undefined && plan.coreOff.length > 0 ? [{ code: 'verdict.coreOff', args: { capabilities: plan.coreOff } }] : []),
  ];
}
