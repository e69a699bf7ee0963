import { identifyCatalogue, type Catalogue, type CatalogueIdentity } from '../model/catalogue.ts';
import type { Requirement } from '../model/requirement.ts';
import type { Scenario } from '../model/scenario.ts';

/** A requirement with the checks that verify it, as `scenario/step/check`; standing checks as `always/check`. */
export interface ListedRequirement extends Pick<Requirement, 'id' | 'level' | 'raisedFrom' | 'text' | 'source' | 'capability' | 'excluded'> {
  readonly verifiedBy: readonly string[];
}

/** A scenario with the requirements that it verifies. */
export interface ListedScenario extends Pick<Scenario, 'id' | 'title' | 'requires' | 'control' | 'opening'> {
  readonly verifies: readonly string[];
}

/** What a catalogue has, and who verifies what. */
export interface Listing {
  readonly catalogue: CatalogueIdentity;
  readonly scenarios: readonly ListedScenario[];
  readonly requirements: readonly ListedRequirement[];
}

interface Link {
  readonly address: string;
  readonly verifies: readonly string[];
}

function linksOf(scenario: Scenario, { contract }: Catalogue): readonly Link[] {
  return scenario.steps.flatMap((step): readonly Link[] => {
    const address = `${scenario.id}/${step.id}`;
    const own = step.checks.map(({ id, verifies }) => ({ address: `${address}/${id}`, verifies }));
    if (step.kind !== 'expect') return own;
    const arrives = step.arrives.length > 0 ? step.arrives : contract.inbound[step.call].arrives;
    return [{ address: `${address}/arrives`, verifies: arrives }, ...own];
  });
}

/** Lists a catalogue with its traceability, both ways. */
export function listCatalogue(catalogue: Catalogue): Listing {
  const byScenario = catalogue.scenarios.map((scenario) => ({ scenario, links: linksOf(scenario, catalogue) }));
  const standing = catalogue.standingChecks.map(({ id, verifies }) => ({ address: `always/${id}`, verifies }));
  const links = [...standing, ...byScenario.flatMap((entry) => entry.links)];
  return {
    catalogue: identifyCatalogue(catalogue),
    scenarios: byScenario.map(({ scenario: { id, title, requires, control, opening }, links: own }) => ({
      id, title, requires, opening, ...(control !== undefined && { control }), verifies: [...new Set(own.flatMap(({ verifies }) => verifies))].sort(),
    })),
    requirements: catalogue.requirements.map(({ id, level, raisedFrom, text, source, capability, excluded }) => ({
      id, level, ...(raisedFrom !== undefined && { raisedFrom }), text, source, ...(capability !== undefined && { capability }), ...(excluded !== undefined && { excluded }),
      verifiedBy: links.filter(({ verifies }) => verifies.includes(id)).map(({ address }) => address),
    })),
  };
}
