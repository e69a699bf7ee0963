import { builtinCatalogueDir } from '../../src/catalogue/builtin-catalogue-dir.ts';
import { loadCatalogue } from '../../src/catalogue/load-catalogue.ts';
import { compileSchemas } from '../../src/contract/compile-schemas.ts';
import type { Catalogue } from '../../src/model/catalogue.ts';
import type { Scenario } from '../../src/model/scenario.ts';
import type { Requirement } from '../../src/model/requirement.ts';

/** The catalogue that ships. */
export const shipped: Catalogue = await loadCatalogue(builtinCatalogueDir());

/** Its schemas, compiled once for all tests of a file. */
export const shippedSchemas = compileSchemas(shipped.schemas);

/** A rule for tests that need one of their own. */
export function requirement(id: string, more: Partial<Requirement> = {}): Requirement {
  return { id, level: 'must', text: { en: id, fr: id }, fix: { en: id, fr: id }, source: { page: 'test' }, causes: [], assumes: [], ...more };
}

/** The shipped contract with other stories: nothing stands in it that a test did not put there. */
export function catalogueOf(scenarios: readonly Scenario[], more: Partial<Catalogue> = {}): Catalogue {
  return { ...shipped, scenarios, standingChecks: [], ...more };
}
