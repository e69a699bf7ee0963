import {
  changes, type ComparableFinding, type ComparableReport, type ComparableRequirement, type ComparedRun, type Comparison, type RequirementChange,
} from '../model/comparison.ts';
import { compareStandings } from './compare-standings.ts';
import { diffTiming } from './diff-timing.ts';
import { hasLostPass, isPart } from './is-part.ts';

/**
 * What differs between two reports, requirement by requirement. Ids are frozen, so a requirement means the same under another catalogue;
 * one that only one of the two knows appeared or vanished, and one that only one of the two selected changed for nobody knows what: neither is a regression.
 */
export function diffReports(before: ComparableReport, after: ComparableReport): Comparison {
  const [was, is] = [new Map(before.requirements.map((one) => [one.id, one])), new Map(after.requirements.map((one) => [one.id, one]))];
  const runs = { before: compared(before), after: compared(after) };
  const ids = [...new Set([...is.keys(), ...was.keys()])];
  const requirements = ids
    .flatMap((id) => diffRequirement(sideOf(runs.before, was.get(id)), sideOf(runs.after, is.get(id))) ?? [])
    .sort((a, b) => changes.indexOf(a.change) - changes.indexOf(b.change));
  const lostPass = hasLostPass(runs.before, runs.after);
  return {
    schemaVersion: 1,
    isWorse: lostPass || requirements.some(({ change }) => change === 'worse'),
    ...runs,
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

function compared(report: ComparableReport): ComparedRun {
  const { verdict, run, partner, catalogue: { version, digest }, harness } = report;
  return { verdict, isPartial: isPart(report), runId: run.id, startedAt: run.startedAt, partner: `${partner.name} ${partner.version}`, catalogue: { version, digest }, harness: harness.version };
}

/** A requirement in one of the two reports, and whether its run left out what shows it: a part says nothing of what it leaves untested. */
type Side = ComparableRequirement & { readonly isLeftOut: boolean };

function sideOf({ isPartial }: ComparedRun, requirement: ComparableRequirement | undefined): Side | undefined {
  return requirement === undefined ? undefined : { ...requirement, isLeftOut: isPartial && requirement.standing === 'untested' };
}

function diffRequirement(before: Side | undefined, after: Side | undefined): RequirementChange | undefined {
  const known = after ?? before;
  if (known === undefined) return undefined;
  const newlyFailing = before === undefined || after === undefined ? [] : listNewlyFailing(before, after);
  const change = before === undefined ? 'appeared'
    : after === undefined ? 'vanished'
      : newlyFailing.length > 0 && after.standing === 'nonconformant' ? 'worse'
        : before.standing !== after.standing && (before.isLeftOut || after.isLeftOut) ? 'notSelected'
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
