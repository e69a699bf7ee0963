import type { Catalogue } from '../model/catalogue.ts';
import { phrase } from '../model/phrase.ts';
import { predicates as knownPredicates } from '../checks/predicates.ts';
import { openProblemList } from '../input/problem-list.ts';
import { buildAssumptions } from './build-assumptions.ts';
import { buildContract } from './build-contract.ts';
import { buildPolicy, raiseLevels } from './build-policy.ts';
import { buildProcess } from './build-process.ts';
import { buildScenario } from './build-scenario.ts';
import { buildStandingChecks } from './build-standing-checks.ts';
import { checkSchemas } from './check-schemas.ts';
import { digestFiles } from './digest-files.ts';
import { expandBursts } from './expand-bursts.ts';
import type { PredicateTable } from './grammar/check-grammar.ts';
import { isAside } from './is-aside.ts';
import { applyOverlay } from './overlay/apply-overlay.ts';
import { splitBase } from './overlay/split-base.ts';
import { parseFiles } from './parse-files.ts';
import { traceBursts } from './trace/trace-bursts.ts';
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

/** What was loaded last: the commands of one process, and whoever certifies again and again, mostly read the same rules. */
let last: Catalogue | undefined;

/**
 * Loads a catalogue from its files, path (with `/`) → text, as a run folder keeps them.
 * @throws InputError with every problem, at `file:line:column` as seen from the catalogue's folder: first all that single files have,
 * then, when there is none, all that does not fit together
 */
export function loadCatalogueFiles(given: Readonly<Record<string, string>>, { predicates = knownPredicates }: LoadOptions = {}): Catalogue {
  const files = Object.fromEntries(Object.entries(given).filter(([path]) => !isAside(path)));
  const digest = digestFiles(files);
  if (predicates !== knownPredicates) return buildCatalogue(files, digest, predicates);
  if (last === undefined || (last.editionDigest ?? last.digest) !== digest) last = buildCatalogue(files, digest, predicates);
  return { ...last, files };
}

function buildCatalogue(files: Readonly<Record<string, string>>, digest: string, predicates: PredicateTable): Catalogue {
  const split = splitBase(files);
  const overlay = Object.keys(split.base).length > 0 ? applyOverlay(split, predicates) : undefined;
  const parsed = overlay?.files ?? parseFiles(files, predicates);
  const problems = openProblemList();
  const manifest = parsed.manifest?.value;
  if (overlay === undefined && parsed.manifest !== undefined && manifest?.extends !== undefined) {
    const hint = phrase`load it from its folder, or put the files of its base into base/`;
    problems.add({ code: 'catalogue.base', message: phrase`${manifest.extends} is not at hand`, hint, location: parsed.manifest.document.locate(['extends']) });
  }
  checkSchemas(parsed.schemas, problems);
  const assumptions = buildAssumptions(parsed.assumptions, problems);
  const contract = buildContract(parsed, problems);
  const standingChecks = buildStandingChecks(parsed.always, predicates, problems);
  const scenarios = parsed.scenarios.map((written) => {
    const scenario = buildScenario(written, predicates, problems);
    traceSteps(written, scenario, problems);
    traceLocations(written, scenario, problems);
    traceBursts(written, scenario, problems);
    return expandBursts(scenario);
  });
  traceNames(parsed, problems);
  traceControls(parsed.scenarios, problems);
  traceRequirements(parsed, problems);
  const policy = buildPolicy(parsed, problems);
  const process = buildProcess(parsed, problems);
  problems.throwIfAny();
  return {
    version: manifest?.version ?? contract.version,
    digest: manifest?.withheld?.digest ?? digest,
    ...(overlay !== undefined && { base: overlay.base, disabled: overlay.disabled }),
    ...(manifest?.confidential === true && { isConfidential: true }),
    ...(manifest?.withheld !== undefined && { editionDigest: digest }),
    ...(policy !== undefined && { policy }),
    ...(process !== undefined && { process }),
    contract: { ...contract, authority: manifest?.authority ?? contract.authority },
    assumptions,
    requirements: raiseLevels(parsed.requirements.flatMap(({ value }) => value), policy),
    scenarios,
    standingChecks,
    schemas: Object.fromEntries([...parsed.schemas].map(([name, { value }]) => [name, value])),
    standardMenu: parsed.data.get('menus/standard.json')?.value ?? {},
    files,
  };
}
