import type { Finding } from '../model/finding.ts';
import type { Standing } from '../model/outcome.ts';
import type { Report, RequirementReport } from '../model/report.ts';
import { areaOf } from './area-of.ts';

/** Requirements whose standing has one cause. */
export interface CauseGroup {
  readonly code: string;
  readonly args: Finding['args'];
  readonly requirements: readonly RequirementReport[];
}

/** The requirements of a standing, in the catalogue's order. */
export function requirementsOf(report: Report, standing: Standing): readonly RequirementReport[] {
  return report.requirements.filter((requirement) => requirement.standing === standing);
}

/** Codes that only pass on what another finding says better. */
const derived: ReadonlySet<string> = new Set(['gate.failed', 'control.failed']);

const unsettled = (finding: Finding): boolean => finding.outcome === 'blocked' || finding.outcome === 'failed';

/** The finding that explains a requirement best: one that does not merely pass on another. */
export function rootOf(requirement: RequirementReport): Finding | undefined {
  const candidates = requirement.findings.filter(unsettled);
  return candidates.find((finding) => !derived.has(finding.code)) ?? candidates[0];
}

/** How far a group stands from what can be mended: a cause, what only follows from one, and nothing known. */
const farness = ({ code }: CauseGroup): number => (code === '' ? 2 : derived.has(code) ? 1 : 0);

/**
 * Groups requirements by their root cause, so that each cause is said once: the one behind most of them first, then what only passes on another, and at last
 * requirements without any finding, under the code `''`.
 */
export function groupByCause(requirements: readonly RequirementReport[]): readonly CauseGroup[] {
  const groups = new Map<string, CauseGroup>();
  for (const requirement of requirements) {
    const root = rootOf(requirement);
    const key = root === undefined ? '' : JSON.stringify([root.code, root.args]);
    const group = groups.get(key) ?? { code: root?.code ?? '', args: root?.args ?? {}, requirements: [] };
    groups.set(key, { ...group, requirements: [...group.requirements, requirement] });
  }
  return [...groups.values()].sort((a, b) => farness(a) - farness(b) || b.requirements.length - a.requirements.length);
}

/** Groups requirements by area. */
export function groupByArea(requirements: readonly RequirementReport[]): ReadonlyMap<string, readonly RequirementReport[]> {
  const areas = new Map<string, readonly RequirementReport[]>();
  for (const requirement of requirements) {
    const area = areaOf(requirement.id);
    areas.set(area, [...areas.get(area) ?? [], requirement]);
  }
  return areas;
}
