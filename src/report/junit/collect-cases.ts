import type { Finding } from '../../model/finding.ts';
import type { Report, RequirementReport } from '../../model/report.ts';

/** One check with everything that it verifies and all that it found. */
export interface CheckCase {
  readonly scenario: string;
  readonly step: string;
  readonly check: string;
  readonly location: string;
  readonly requirements: readonly RequirementReport[];
  readonly findings: readonly Finding[];
}

/** Turns the findings around: from requirement → findings to check → requirements, in the order of the report. */
export function collectCases(report: Report): readonly CheckCase[] {
  const cases = new Map<string, CheckCase>();
  for (const requirement of report.requirements) {
    for (const finding of requirement.findings) {
      const { scenario, step, check, location } = finding;
      const key = JSON.stringify([scenario, step, check]);
      const known = cases.get(key) ?? { scenario, step, check, location, requirements: [], findings: [] };
      const isNews = !known.findings.some((other) => JSON.stringify(other) === JSON.stringify(finding));
      cases.set(key, {
        ...known,
        requirements: known.requirements.includes(requirement) ? known.requirements : [...known.requirements, requirement],
        findings: isNews ? [...known.findings, finding] : known.findings,
      });
    }
  }
  return [...cases.values()];
}
