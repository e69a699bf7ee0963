import { identifyCatalogue, type Catalogue, type CatalogueIdentity } from '../model/catalogue.ts';
import type { Requirement } from '../model/requirement.ts';
import type { Scenario } from '../model/scenario.ts';
import { traceChecks, traceScenario } from './trace-checks.ts';

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

/** Lists a catalogue with its traceability, both ways. */
export function listCatalogue(catalogue: Catalogue): Listing {
  const byScenario = catalogue.scenarios.map((scenario) => ({ scenario, links: traceScenario(scenario, catalogue) }));
  const links = traceChecks(catalogue);
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
