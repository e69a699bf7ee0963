import type { Catalogue } from '../model/catalogue.ts';
import type { Requirement } from '../model/requirement.ts';
import type { RequirementExplanation } from '../report/explain/explanation.ts';
import { explainCode } from '../report/words/explanations/explain-code.ts';
import { buildExample } from './build-example.ts';
import { codesOfCheck } from './codes-of-check.ts';
import { sortByFame } from './sort-by-fame.ts';
import { traceChecks } from './trace-checks.ts';

/** Tells everything about a requirement: the rule, an example of it, what usually breaks it, and who checks it. */
export async function explainRequirement(requirement: Requirement, catalogue: Catalogue): Promise<RequirementExplanation> {
  const { capability: capabilityId, assumes, ...rule } = requirement;
  const found = traceChecks(catalogue).filter(({ verifies }) => verifies.includes(rule.id));
  const checks = sortByFame(found, ({ scenario }) => scenario?.id, catalogue);
  const capability = catalogue.contract.capabilities.find(({ id }) => id === capabilityId);
  const example = await buildExample(rule.id, checks, catalogue);
  const codes = [...new Set(checks.flatMap(codesOfCheck))];
  return {
    kind: 'requirement', ...rule,
    ...(capability !== undefined && { capability: { id: capability.id, title: capability.title } }),
    assumptions: catalogue.assumptions.filter(({ id }) => assumes.includes(id)).map(({ id, kind, position, text }) => ({ id, kind, position, text })),
    verifiedBy: checks.map(({ address, location }) => ({ address, location })),
    commands: commandsFor(rule.id, checks.length > 0, example?.scenario),
    codes: codes.filter((code) => explainCode(code)?.side !== 'none'),
    ...(example !== undefined && { example }),
  };
}

function commandsFor(id: string, isChecked: boolean, scenario: string | undefined): readonly string[] {
  if (!isChecked) return [];
  return [...(scenario === undefined ? [] : [`ppip certify --only ${scenario}`]), `ppip certify --only ${id}`];
}
