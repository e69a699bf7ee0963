import {
  changes, type ComparableFinding, type ComparableReport, type ComparableRequirement, type ComparedRun, type Comparison, type RequirementChange,
} from '../model/comparison.ts';
import { compareStandings } from './compare-standings.ts';
import { diffTiming } from './diff-timing.ts';

/**
 * What differs between two reports, requirement by requirement. Ids are frozen, so a requirement means the same under another catalogue;
 * one that only one of the two knows appeared or vanished, and is no regression by itself.
 */
export function diffReports(before: ComparableReport, after: ComparableReport): Comparison {
  const [was, is] = [new Map(before.requirements.map((one) => [one.id, one])), new Map(after.requirements.map((one) => [one.id, one]))];
  const ids = [...new Set([...is.keys(), ...was.keys()])];
  const requirements = ids
    .flatMap((id) => diffRequirement(was.get(id), is.get(id)) ?? [])
    .sort((a, b) => changes.indexOf(a.change) - changes.indexOf(b.change));
  const lostPass = before.verdict === 'passed' && after.verdict !== 'passed';
  return {
    schemaVersion: 1,
    isWorse: lostPass || requirements.some(({ change }) => change === 'worse'),
    before: compared(before),
    after: compared(after),
    lostPass,
    requirements,
    unchanged: ids.length - requirements.length,
    profile: {
      added: after.profile.in.filter((capability) => !before.profile.in.includes(capability)),
      removed: before.profile.in.filter((capability) => !after.profile.in.includes(capability)),
    },
    assumptions: diffAssumptions(before, after),
    timing: diffTiming(before, after),
  };
}

function compared({ verdict, run, partner, catalogue: { version, digest }, harness }: ComparableReport): ComparedRun {
  return { verdict, runId: run.id, startedAt: run.startedAt, partner: `${partner.name} ${partner.version}`, catalogue: { version, digest }, harness: harness.version };
}

function diffRequirement(before: ComparableRequirement | undefined, after: ComparableRequirement | undefined): RequirementChange | undefined {
  const known = after ?? before;
  if (known === undefined) return undefined;
  const newlyFailing = before === undefined || after === undefined ? [] : listNewlyFailing(before, after);
  const change = before === undefined ? 'appeared'
    : after === undefined ? 'vanished'
      : newlyFailing.length > 0 && after.standing === 'nonconformant' ? 'worse'
        : compareStandings(before.standing, after.standing) ?? (before.level === after.level ? undefined : 'other');
  if (change === undefined) return undefined;
  const finding = after === undefined ? undefined : tellingFinding(after);
  return {
    id: known.id, change, text: known.text, newlyFailing,
    ...(before !== undefined && { before: { standing: before.standing, level: before.level } }),
    ...(after !== undefined && { after: { standing: after.standing, level: after.level } }),
    ...(finding !== undefined && { finding: { code: finding.code, args: finding.args } }),
  };
}

const addressOf = ({ scenario, step, check }: ComparableFinding): string => `${scenario}/${step}/${check}`;

/** Standing checks have no address that stays: where several exchanges pass, one stands for all. They are compared by the requirement's standing. */
const addressesOf = ({ findings }: ComparableRequirement, outcome: string): ReadonlySet<string> =>
  new Set(findings.filter((finding) => finding.outcome === outcome && finding.scenario !== 'always').map(addressOf));

function listNewlyFailing(before: ComparableRequirement, after: ComparableRequirement): readonly string[] {
  const [passed, failed] = [addressesOf(before, 'passed'), addressesOf(before, 'failed')];
  return [...addressesOf(after, 'failed')].filter((address) => passed.has(address) && !failed.has(address));
}

function tellingFinding({ standing, findings }: ComparableRequirement): ComparableFinding | undefined {
  if (standing === 'nonconformant') return findings.find(({ outcome }) => outcome === 'failed');
  return standing === 'inconclusive' || standing === 'manual' ? findings.find(({ outcome }) => outcome === 'blocked') : undefined;
}

function diffAssumptions(before: ComparableReport, after: ComparableReport): Comparison['assumptions'] {
  const [was, is] = [new Map(before.assumptions.map(({ id, position }) => [id, position])), new Map(after.assumptions.map(({ id, position }) => [id, position]))];
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((id) => {
    const [from, to] = [was.get(id), is.get(id)];
    if (JSON.stringify(from) === JSON.stringify(to)) return [];
    return [{ id, ...(from !== undefined && { before: from }), ...(to !== undefined && { after: to }) }];
  });
}
