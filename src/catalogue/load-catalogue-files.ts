import type { Catalogue } from '../model/catalogue.ts';
import { predicates as knownPredicates } from '../checks/predicates.ts';
import { openProblemList } from '../input/problem-list.ts';
import { buildAssumptions } from './build-assumptions.ts';
import { buildContract } from './build-contract.ts';
import { buildScenario } from './build-scenario.ts';
import { buildStandingChecks } from './build-standing-checks.ts';
import { checkSchemas } from './check-schemas.ts';
import { digestFiles } from './digest-files.ts';
import type { PredicateTable } from './grammar/check-grammar.ts';
import { isAside } from './is-aside.ts';
import { parseFiles } from './parse-files.ts';
import { traceControls } from './trace/trace-controls.ts';
import { traceNames } from './trace/trace-names.ts';
import { traceRequirements } from './trace/trace-requirements.ts';
import { traceLocations } from './trace/trace-locations.ts';
import { traceSteps } from './trace/trace-steps.ts';

/** How a catalogue is loaded. */
export interface LoadOptions {
  /** The questions that checks may ask; without it all that the harness knows. */
  readonly predicates?: PredicateTable;
}

/**
 * Loads a catalogue from its files, path (with `/`) → text, as a run folder keeps them.
 * @throws InputError with every problem, at `file:line:column` as seen from the catalogue's folder: first all that single files have,
 * then, when there is none, all that does not fit together
 */
export function loadCatalogueFiles(given: Readonly<Record<string, string>>, { predicates = knownPredicates }: LoadOptions = {}): Catalogue {
  const files = Object.fromEntries(Object.entries(given).filter(([path]) => !isAside(path)));
  const parsed = parseFiles(files, predicates);
  const problems = openProblemList();
  checkSchemas(parsed.schemas, problems);
  const assumptions = buildAssumptions(parsed.assumptions, problems);
  const contract = buildContract(parsed, problems);
  const standingChecks = buildStandingChecks(parsed.always, predicates, problems);
  const scenarios = parsed.scenarios.map((written) => {
    const scenario = buildScenario(written, predicates, problems);
    traceSteps(written, scenario, problems);
    traceLocations(written, scenario, problems);
    return scenario;
  });
  traceNames(parsed, problems);
  traceControls(parsed.scenarios, problems);
  traceRequirements(parsed, problems);
  problems.throwIfAny();
  return {
    version: contract.version,
    digest: digestFiles(files),
    contract,
    assumptions,
    requirements: parsed.requirements.flatMap(({ value }) => value),
    scenarios,
    standingChecks,
    schemas: Object.fromEntries([...parsed.schemas].map(([name, { value }]) => [name, value])),
    standardMenu: parsed.data.get('menus/standard.json')?.value ?? {},
    files,
  };
}
