import type { Cause } from '../../model/event.ts';
import type { Report } from '../../model/report.ts';
import type { FoundState, Progress } from './progress.ts';

/** More ids than so many need not be read one by one. */
const shownIds = 12;

/** Whether the run is about this integration at all; undefined when it is. */
function findStranger({ partner: of }: Report, partner: Progress['partner']): Cause | undefined {
  if (of.isReference) return { code: 'run.ofReference', args: {} };
  if (of.posName !== partner.posName) return { code: 'checklist.otherPartner', args: { was: of.posName, is: partner.posName } };
  return of.version === partner.version ? undefined : { code: 'checklist.otherVersion', args: { was: of.version, is: partner.version } };
}

function readRun({ run, partner }: Progress): { readonly report: Report; readonly record: FoundState['record']; readonly stranger: Cause | undefined } | undefined {
  if (run === undefined) return undefined;
  const { report, source } = run;
  return { report, stranger: findStranger(report, partner), record: { kind: 'run', at: report.run.endedAt ?? report.run.startedAt, role: report.run.operator, evidence: source } };
}

/** Whether a run passed as a whole. */
export function stateOfRun(progress: Progress): FoundState {
  const read = readRun(progress);
  if (read === undefined) return { state: 'open', reasons: [] };
  const { report: { verdict, reasons }, record, stranger } = read;
  if (stranger !== undefined) return { state: stranger.code === 'checklist.otherVersion' ? 'stale' : 'open', reasons: [stranger], ...(record !== undefined && { record }) };
  return { state: verdict === 'passed' ? 'done' : verdict === 'failed' ? 'failed' : 'open', reasons: verdict === 'passed' ? [] : reasons, ...(record !== undefined && { record }) };
}

/** Whether a run shows some requirements: those of them that are required are conformant, and at least one is. */
export function stateOfRequirements(ids: readonly string[], progress: Progress): FoundState {
  const read = readRun(progress);
  if (read === undefined) return { state: 'open', reasons: [] };
  const { report: { requirements, run }, record, stranger } = read;
  const found = { ...(record !== undefined && { record }) };
  if (stranger !== undefined) return { state: stranger.code === 'checklist.otherVersion' ? 'stale' : 'open', reasons: [stranger], ...found };
  const wanted = requirements.filter(({ id, required }) => required && ids.includes(id));
  const violated = wanted.filter(({ standing }) => standing === 'nonconformant').map(({ id }) => id);
  if (violated.length > 0) return { state: 'failed', reasons: [{ code: 'checklist.violated', args: { ids: shorten(violated), count: violated.length } }], ...found };
  const unshown = wanted.filter(({ standing }) => standing !== 'conformant').map(({ id }) => id);
  if (unshown.length > 0) return { state: 'open', reasons: [{ code: 'checklist.unshown', args: { ids: shorten(unshown), count: unshown.length } }], ...found };
  // Where nothing is required, what a run that was not cut off found is all that there is to show.
  return run.interrupted || run.endedAt === null ? { state: 'open', reasons: [{ code: 'run.interrupted', args: {} }], ...found } : { state: 'done', reasons: [], ...found };
}

const shorten = (ids: readonly string[]): readonly string[] => ids.slice(0, shownIds);
