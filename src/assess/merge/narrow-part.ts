import { splitAddress } from '../../checks/judge-context.ts';
import { cutCodes } from '../../checks/why-cut.ts';
import type { PlannedScenario } from '../../model/plan.ts';
import type { StepRecord } from '../../model/record-parts.ts';
import type { RunRecord } from '../../model/run-record.ts';
import type { VerifyingFinding } from '../assess.ts';
import type { JudgedPart } from './judge-part.ts';
import { recordOf, type RunPart } from './run-part.ts';

/** What keeps a step or a scenario open that an interruption cut off. */
const cuts: ReadonlySet<string> = new Set([...cutCodes, 'run.unfinished']);

/** The steps of a planned scenario as far as they were played. */
function stepsOf({ id }: PlannedScenario, record: RunRecord): readonly StepRecord[] {
  return [...record.steps].flatMap(([address, step]) => (splitAddress(address).scenario === id ? [step] : []));
}

/** Whether a planned scenario came to its end: cut nowhere, and not stopped by what made the whole run pointless. */
function hasEnded(planned: PlannedScenario, record: RunRecord): boolean {
  const known = record.scenarios.get(planned.id);
  if (known === undefined || (!known.isEnded && known.blocked === undefined)) return false;
  if (known.blocked !== undefined && (cuts.has(known.blocked.code) || known.blocked.code === record.stoppedBy?.code)) return false;
  return stepsOf(planned, record).every(({ wait, blocked }) => wait?.cutShort !== true && (blocked === undefined || !cuts.has(blocked.code)));
}

/** Whether something is open yet that is judged at the drain: that nothing more came. */
const isWatched = (planned: PlannedScenario, record: RunRecord): boolean => !record.hasDrained && stepsOf(planned, record).some(({ watched }) => watched !== undefined);

/** The planned scenarios that are to be played again: they did not come to their end, or were not watched until the end. */
export function listLeft({ header, record }: Pick<RunPart, 'header' | 'record'>): readonly PlannedScenario[] {
  return header.plan.scenarios.filter((planned) => planned.state === 'run' && (!hasEnded(planned, record) || isWatched(planned, record)));
}

/** A part as that of a run that was gone on with: what it did not bring to its end counts as not selected, for a later part plays it again. Its exchanges stay what they are. */
export function narrowPart(part: RunPart): RunPart {
  const scenarios = part.header.plan.scenarios.map((planned): PlannedScenario =>
    (planned.state === 'run' && !hasEnded(planned, part.record) ? { ...planned, state: 'notSelected', reason: { code: 'selection.excluded', args: {} } } : planned));
  const header = { ...part.header, plan: { ...part.header.plan, scenarios } };
  const events = part.events.map((event) => (event.type === 'runStarted' ? { ...event, header } : event));
  return { ...part, events, record: recordOf(events), header };
}

/** Leaves out what is open in a part only because it was cut off: a later part has the answer. What it shows stays. */
export function withoutCuts(judged: JudgedPart): JudgedPart {
  const whole = ({ outcome, code }: VerifyingFinding): boolean => outcome !== 'blocked' || !cuts.has(code);
  return { ...judged, findings: judged.findings.filter(whole), played: judged.played.map((one) => ({ ...one, findings: one.findings.filter(whole) })) };
}
