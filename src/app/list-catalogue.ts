import { identifyCatalogue, type Catalogue, type CatalogueIdentity } from '../model/catalogue.ts';
import type { Requirement } from '../model/requirement.ts';
import type { Scenario } from '../model/scenario.ts';
import { selectByTag } from '../plan/select-by-tag.ts';
import { traceChecks, traceScenario } from './trace-checks.ts';

/** A requirement with the checks that verify it, as `scenario/step/check`; standing checks as `always/check`. */
export interface ListedRequirement extends Pick<Requirement, 'id' | 'level' | 'raisedFrom' | 'text' | 'source' | 'capability' | 'excluded'> {
  readonly verifiedBy: readonly string[];
}

/** A scenario with the requirements that it verifies. */
export interface ListedScenario extends Pick<Scenario, 'id' | 'title' | 'requires' | 'control' | 'opening' | 'tags'> {
  readonly verifies: readonly string[];
}

/** What a catalogue has, and who verifies what. */
export interface Listing {
  readonly catalogue: CatalogueIdentity;
  readonly scenarios: readonly ListedScenario[];
  readonly requirements: readonly ListedRequirement[];
}

/**
 * Lists a catalogue with its traceability, both ways.
 * @param tags only scenarios that have one of these; all of them when there is none
 * @throws InputError for a tag that no scenario has
 */
export function listCatalogue(catalogue: Catalogue, tags: readonly string[] = []): Listing {
  const tagged = selectByTag(tags, catalogue.scenarios);
  const shown = catalogue.scenarios.filter(({ id }) => tags.length === 0 || tagged.includes(id));
  const byScenario = shown.map((scenario) => ({ scenario, links: traceScenario(scenario, catalogue) }));
  const links = traceChecks(catalogue);
  return {
    catalogue: identifyCatalogue(catalogue),
    scenarios: byScenario.map(({ scenario: { id, title, requires, control, opening, tags: own = [] }, links }) => ({
      id, title, requires, opening, ...(own.length > 0 && { tags: own }), ...(control !== undefined && { control }), verifies: [...new Set(links.flatMap(({ verifies }) => verifies))].sort(),
    })),
    requirements: catalogue.requirements.map(({ id, level, raisedFrom, text, source, capability, excluded }) => ({
      id, level, ...(raisedFrom !== undefined && { raisedFrom }), text, source, ...(capability !== undefined && { capability }), ...(excluded !== undefined && { excluded }),
      verifiedBy: links.filter(({ verifies }) => verifies.includes(id)).map(({ address }) => address),
    })),
  };
}
